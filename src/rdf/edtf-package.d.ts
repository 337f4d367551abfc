/** The part of the package `edtf` that is used here; it ships without types. */
declare module 'edtf' {
  /** A parsed date or interval; bounds in milliseconds since 1970 UTC, infinite on an open side. */
  export interface Bounded {
    readonly min: number
    readonly max: number
  }
  /** @throws Error where the text is no EDTF. */
  export default function edtf(text: string): Bounded
}
