/** Runs of anything but letters and digits of any script. Matches ` ` in `a b`; not `é`. */
const separators = /[^\p{L}\p{N}]+/gu

/** Combining marks. Matches the acute of a decomposed `é`; not `e`. */
const marks = /\p{M}+/gu

/** A name that folding leaves as it is but for case. Matches `Tom Hill`; not `Lee-Hill`. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/**
 * A name in the form in which two spellings of it are compared: compatibility letters, no marks, lower case, other
 * characters as one blank.
 *
 * @example `Mevlüt Çavuşoğlu` gives `mevlut cavusoglu`.
 */
export function fold(name: string): string {
  if (plain.test(name)) return name.toLowerCase() // most names are so, and the rest takes ten times as long
  return name.normalize('NFKD').replace(marks, '').toLowerCase().replace(separators, ' ').trim()
}

/**
 * The last part of an IRI for a name. Letters of other scripts stay as they are.
 *
 * @example `Zoë Ben Salem` gives `zoe-ben-salem`.
 * @returns Empty only where the name has no letter and no digit.
 */
export function toSlug(name: string): string {
  return fold(name).replaceAll(' ', '-')
}

/** A letter or digit of any script. Matches `a` in `(a)`; nothing in `—`. */
const nameable = /[\p{L}\p{N}]/u

/** Whether a name can be told from others at all: names without letter or digit are left out. */
export function isNameable(name: string): boolean {
  return nameable.test(name)
}
