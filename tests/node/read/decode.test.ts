import { describe, expect, it } from 'vitest';
import { decode, findMojibake } from '../../../src/node/read/decode.ts';

const utf8 = new TextEncoder();
const text = 'اجتمع وزير الخارجية مع نظيره في العاصمة، وبحثا العلاقات بين البلدين.\nوقال الوزير إن اللقاء كان مفيدا.';

function inEncoding(encoding: string, words: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
  );
  return Uint8Array.from(Array.from(words), (char) => table.get(char) ?? char.charCodeAt(0));
}

describe('decode', () => {
  it('gives UTF-8 back as it stands', () => {
    expect(decode(utf8.encode(text))).toEqual({ text, byteOrderMark: false });
  });

  it('leaves a byte order mark out and says so', () => {
    expect(decode(utf8.encode(`\ufeff${text}`))).toEqual({ text, byteOrderMark: true });
  });

  it.each(['windows-1256', 'ISO-8859-6'])('names %s and converts nothing', (encoding) => {
    const decoded = decode(inEncoding(encoding, text));
    expect(decoded).not.toHaveProperty('text');
    expect(decoded).toMatchObject({ code: 'read/not-utf8', byte: 0, line: 1, column: 1 });
    expect((decoded as { found: string }).found).toContain(encoding);
  });

  it.each([
    [true, false, 'UTF-16 LE without'],
    [false, false, 'UTF-16 BE without'],
    [true, true, 'UTF-16 LE with a'],
    [false, true, 'UTF-16 BE with a'],
  ])('names UTF-16 (little-endian %s, with a mark %s)', (little, mark, name) => {
    const words = mark ? `\ufeff${text}` : text;
    const bytes = new Uint8Array(words.length * 2);
    for (let at = 0; at < words.length; at++)
      new DataView(bytes.buffer).setUint16(at * 2, words.charCodeAt(at), little);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ code: 'read/utf-16' });
    expect((decoded as { found: string }).found).toContain(name);
  });

  it('points at the first bad byte, by line and column in bytes', () => {
    const bytes = Uint8Array.from([...utf8.encode('سطر\nو'), 0xff, ...utf8.encode(text)]);
    expect(decode(bytes)).toMatchObject({
      code: 'read/damaged-utf8',
      byte: 9,
      line: 2,
      column: 3,
      found: 'byte FF in what is otherwise UTF-8',
    });
  });

  it('does not blame an encoding for bytes that are no text', () => {
    expect(decode(Uint8Array.of(0x81, 0x20, 0xfe, 0x20, 0x20, 0x20))).toMatchObject({
      found: 'byte 81 of an unknown encoding',
    });
  });
});

describe('findMojibake', () => {
  it.each(['windows-1252', 'windows-1256'])('recognises UTF-8 that was read as %s', (encoding) => {
    const found = findMojibake(new TextDecoder(encoding).decode(utf8.encode(text)));
    expect(found?.readAs).toContain(encoding);
    expect(found?.offset).toBe(0);
  });

  it.each([
    text,
    'Ministers met in Ångström and Ørsted; Ùrlar.',
    'ظل الوزير طوال اليوم في طهران وطرابلس وطنجة، وظهر مساء في الرباط.',
  ])('leaves «%s» alone', (words) => {
    expect(findMojibake(words)).toBeNull();
  });
});
