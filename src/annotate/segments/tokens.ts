import type { Span } from '../../text/span.ts'
import type { Token } from '../document.ts'
import { abbreviationsBeforeFigures, openAbbreviations, otherAbbreviations } from '../lexicon/abbreviations.ts'
import { hyphenPrefixes } from '../lexicon/hyphen-prefixes.ts'
import { DIGIT, kindAt, LETTER, LOWER, runEnd, SPACE, UPPER, WORD } from './characters.ts'
import { cliticEnd, isNot } from './clitics.ts'
import { joinsSyllable } from './given-syllables.ts'

/** A token before it is tagged. */
export type Word = Omit<Token, 'upos' | 'penn'>

/**
 * Cuts text into words and marks the way the Universal Dependencies treebanks of English do, every token a slice of the
 * text.
 *
 *     Mr. Tan’s six-member team can’t pay $2.5m, U.S. officials said...
 *     --- ---~~ ---~------ ---- --~~~ --- ~----~ ---- --------- ----~~~
 *
 * Hyphens part a word unless a prefix stands before (`re-elected`) or a given name goes on (`Tsai Ing-wen`); an
 * abbreviation keeps its stop; runs of stops, of hyphens and of `!` and `?` are one token, every other mark is its own.
 *
 * @param blocks Stretches to read, in text order; no token crosses their edges.
 */
export function findWords(text: string, blocks: readonly Span[]): Word[] {
  const words: Word[] = []
  for (const block of blocks) {
    let start = block.start
    while (start < block.end) {
      if (kindAt(text, start) === SPACE) {
        start++
        continue
      }
      const end = Math.min(tokenEnd(text, start), block.end)
      const form = text.slice(start, end)
      words.push({ index: words.length, start, end, form, lower: form.toLowerCase() })
      start = end
    }
  }
  return words
}

function tokenEnd(text: string, start: number): number {
  const clitic = cliticEnd(text, start)
  if (clitic > start) return clitic
  return kindAt(text, start) & WORD ? wordEnd(text, start) : markEnd(text, start)
}

/** Marks that are one token when they are repeated: `...`, `--`, `?!`. */
const runs = new Map([
  ['.', '.'],
  ['-', '-'],
  ['–', '–'],
  ['—', '—'],
  ['!', '!?'],
  ['?', '!?'],
  ['`', '`'],
  ['*', '*'],
  ['=', '='],
])

/** Matches `🙂`, which takes two code units; not `“ `. */
const surrogatePair = /^[\ud800-\udbff][\udc00-\udfff]$/

function markEnd(text: string, start: number): number {
  const mark = text.charAt(start)
  const next = start + 1
  if (mark === "'" && text[next] === "'") return start + 2
  const startsHandle = (mark === '@' || mark === '#') && kindAt(text, next) & WORD
  if (startsHandle && !(kindAt(text, start - 1) & WORD)) return runEnd(text, next)
  if (mark === '.' && isDecimal(text, start)) return runEnd(text, next)
  const run = runs.get(mark)
  if (run === undefined) return surrogatePair.test(text.slice(start, start + 2)) ? start + 2 : next
  let end = next
  while (end < text.length && run.includes(text.charAt(end))) end++
  return end
}

/** The stop of `.265`; not of `no.5`. */
function isDecimal(text: string, stop: number): boolean {
  return (kindAt(text, stop + 1) & DIGIT) !== 0 && (kindAt(text, stop - 1) & SPACE) !== 0
}

/** Matches `https://a.b/c?d=e` and `www.a.b`; not `http` alone. Sticky. */
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/y
/** Matches `a.b@c.org`; not `a@b`. Sticky. */
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y

function wordEnd(text: string, start: number): number {
  if (mayStartAddress(text, start)) {
    const address = stickyEnd(webAddress, text, start, start)
    if (address > start) return address
  }
  let end = runEnd(text, start)
  for (;;) {
    const next = continued(text, start, end)
    if (next === end) break
    end = next
    if (!(kindAt(text, end - 1) & WORD)) return end
  }
  if (isNot(text, end - 1) && end - 1 > start) return end - 1
  const isCannot = end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot'
  return isCannot ? start + 3 : end
}

/** Whether a word starts like an address of the web; the first letter is looked at by itself, since few words have it. */
function mayStartAddress(text: string, start: number): boolean {
  switch (text.charCodeAt(start)) {
    case 0x68: // h
      return text.startsWith('http', start)
    case 0x77: // w
      return text.startsWith('www.', start)
    default:
      return false
  }
}

/** How far a word goes on over the mark at `end`; `end` itself where the mark is no part of it. */
function continued(text: string, start: number, end: number): number {
  switch (text[end]) {
    case '.':
      return afterStop(text, start, end)
    case ',':
    case ':':
    case '/':
      return joinsFigures(text, end) ? runEnd(text, end + 1) : end
    case '-':
      return isPrefixed(text, start, end) || joinsSyllable(text, start, end) ? runEnd(text, end + 1) : end
    case '&':
      return kindAt(text, end - 1) & UPPER && kindAt(text, end + 1) & UPPER ? runEnd(text, end + 1) : end
    case '$':
      return kindAt(text, end - 1) & UPPER && kindAt(text, end + 1) & DIGIT ? end + 1 : end
    case '@':
      return stickyEnd(mailAddress, text, start, end)
    case "'":
    case '’':
      return joinsLetters(text, end) ? runEnd(text, end + 1) : end
    default:
      return end
  }
}

function stickyEnd(pattern: RegExp, text: string, start: number, otherwise: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : otherwise
}

/** `1,000`, `7:30`, `9/11`; a comma only before just three digits. */
function joinsFigures(text: string, mark: number): boolean {
  if (!(kindAt(text, mark - 1) & DIGIT && kindAt(text, mark + 1) & DIGIT)) return false
  return text[mark] !== ',' || runEnd(text, mark + 1) === mark + 4
}

function isPrefixed(text: string, start: number, hyphen: number): boolean {
  return (kindAt(text, hyphen + 1) & WORD) !== 0 && hyphenPrefixes.has(text.slice(start, hyphen).toLowerCase())
}

/** `O’Brien`, `d'Ivoire`; not `Tan’s`, `can’t`. */
function joinsLetters(text: string, apostrophe: number): boolean {
  if (!(kindAt(text, apostrophe + 1) & LETTER)) return false
  return cliticEnd(text, apostrophe) === apostrophe && !isNot(text, apostrophe - 1)
}

/** The end of the word after a full stop that belongs to it; `stop` itself where it is none of the word's. */
function afterStop(text: string, start: number, stop: number): number {
  const isOneLetter = kindAt(text, stop - 1) & LETTER && !(kindAt(text, stop - 2) & WORD)
  const next = kindAt(text, stop + 1)
  if (next & DIGIT) return kindAt(text, stop - 1) & DIGIT ? runEnd(text, stop + 1) : stop
  if (next & LETTER) {
    const end = runEnd(text, stop + 1)
    const nextIsOneLetter = end === stop + 2 && (isOneLetter || text[end] === '.')
    const isAddress = next & LOWER && kindAt(text, stop - 1) & LETTER
    return nextIsOneLetter || isAddress ? end : stop
  }
  if (text[stop + 1] === '.') return stop
  if (isOneLetter && stop - 1 > start) return stop + 1
  return isAbbreviation(text, text.slice(start, stop), stop) ? stop + 1 : stop
}

function isAbbreviation(text: string, form: string, stop: number): boolean {
  let next = stop + 1
  while (kindAt(text, next) & SPACE && text[next] !== '\n') next++
  if (abbreviationsBeforeFigures.has(form)) return (kindAt(text, next) & DIGIT) !== 0
  const isInitial = form.length === 1 && form !== 'I' && (kindAt(text, stop - 1) & kindAt(text, next) & UPPER) !== 0
  return isInitial || openAbbreviations.has(form) || otherAbbreviations.has(form)
}
