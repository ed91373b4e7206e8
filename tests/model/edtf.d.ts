/** The library comes without types; these are the parts that the tests ask. */
declare module 'edtf' {
  /** Parses an EDTF string and throws when it is none. `min` and `max` are milliseconds since 1970. */
  export default function edtf(text: string): { min: number; max: number };
}
