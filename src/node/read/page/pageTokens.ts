import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { RAW } from './regions.ts';

/** No element of a page has more attributes; looking through a hundred thousand for each new one would take for ever. */
const MOST_ATTRIBUTES = 2000;

/** A page that nobody made to be read. */
export class UnreadablePage extends Error {}

/** What is asked to take a page’s tokens, in their order. */
export interface PageTaker {
  start(tag: string, attribute: (name: string) => string | null, at: number): void;
  end(tag: string): void;
  /** Characters as the page means them, and the offsets of the source that they stand for. */
  characters(words: string, at: number, end: number): void;
  comment(words: string, at: number): void;
}

/** The tokenizer, which gives up on a tag of too many attributes. */
class BoundedTokenizer extends Tokenizer {
  protected override _createAttr(first: string): void {
    const token = this.currentToken;
    if (token && 'attrs' in token && token.attrs.length > MOST_ATTRIBUTES)
      throw new UnreadablePage(`tag of more than ${MOST_ATTRIBUTES} attributes`);
    super._createAttr(first);
  }
}

const startOf = ({ location }: { location: Token.Location | null }): number => location?.startOffset ?? 0;

/**
 * Reads a page’s tokens by the standard’s own tokenizer. No tree is made of them: its upkeep costs the square of the nesting, and
 * a text has none. Scripts are text to it, and never run.
 */
export function readPageTokens(html: string, taker: PageTaker): void {
  const take = (token: Token.CharacterToken): void =>
    taker.characters(token.chars, startOf(token), token.location?.endOffset ?? startOf(token));
  const handler: TokenHandler = {
    onStartTag({ tagName, attrs, location }) {
      const mode = RAW[tagName];
      if (mode) tokenizer.state = TokenizerMode[mode];
      const attribute = (name: string): string | null => attrs.find((each) => each.name === name)?.value ?? null;
      taker.start(tagName, attribute, startOf({ location }));
    },
    onEndTag: ({ tagName }) => taker.end(tagName),
    onCharacter: take,
    onWhitespaceCharacter: take,
    onNullCharacter() {},
    onComment: (token) => taker.comment(token.data, startOf(token)),
    onDoctype() {},
    onEof() {},
  };
  const tokenizer = new BoundedTokenizer({ sourceCodeLocationInfo: true }, handler);
  // In one piece: of pieces, one that ends within a token is read again with the next.
  tokenizer.write(html, true);
}
