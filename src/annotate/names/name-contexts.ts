import { itemAt } from '../item-at.ts'
import { pennTags } from '../lexicon/penn-tags.ts'
import { hashText, mix } from '../model/hashing.ts'
import type { KeyTemplate } from '../model/key-sums.ts'
import { traitAt } from '../model/row.ts'
import { SHAPE } from '../model/word-forms.ts'
import type { Scene } from './naming-scene.ts'

// Each `as number` reads a typed array inside its bounds.

/** Features out of small numbers around a place: together the numbers are a key. */
export interface ContextTemplate extends KeyTemplate {
  readonly keyAt: (scene: Scene, place: number) => number
}

/** The numbers of tags, and those for what the gazetteer knows, are below it. */
const NUMBERS = 64
/** And so are those of flags. */
const FLAGS = 4

const tagHashes: readonly number[] = [0, ...pennTags.map((tag) => hashText(tag))]

/** What both passes look at besides words. */
export const nameContexts: readonly ContextTemplate[] = [
  {
    size: NUMBERS * NUMBERS,
    keyAt: ({ tags }, place) => keyOf(tags[place - 1] as number, tags[place] as number),
    featuresOf: (key) => {
      const [before, tag] = [tagHash(firstOf(key)), tagHash(secondOf(key))]
      return [mix(0x2000, tag), mix(0x2001, before), mix(mix(0x2004, before), tag)]
    },
  },
  {
    size: NUMBERS * NUMBERS,
    keyAt: ({ tags }, place) => keyOf(tags[place] as number, tags[place + 1] as number),
    featuresOf: (key) => {
      const [tag, after] = [tagHash(firstOf(key)), tagHash(secondOf(key))]
      return [mix(0x2002, after), mix(mix(0x2003, tag), after)]
    },
  },
  {
    size: FLAGS * NUMBERS,
    keyAt: ({ flags, tags }, place) => keyOf(flags[place] as number, tags[place] as number),
    featuresOf: (key) => [mix(mix(0x2005, tagHash(secondOf(key))), firstOf(key))],
  },
  {
    size: NUMBERS * NUMBERS,
    keyAt: ({ known }, place) => keyOf(known[place - 1] as number, known[place] as number),
    featuresOf: (key) => {
      const [before, own] = [firstOf(key), secondOf(key)]
      return [mix(0x2010, own), mix(0x2011, before), mix(0x2015, own >> 2), mix(mix(0x2016, before >> 2), own >> 2)]
    },
  },
  {
    size: NUMBERS * NUMBERS,
    keyAt: ({ known }, place) => keyOf(known[place] as number, known[place + 1] as number),
    featuresOf: (key) => [mix(0x2012, secondOf(key)), mix(mix(0x2013, firstOf(key)), secondOf(key))],
  },
  {
    size: NUMBERS * NUMBERS,
    keyAt: ({ known, tags }, place) => keyOf(known[place] as number, tags[place + 1] as number),
    featuresOf: (key) => [mix(mix(0x2014, firstOf(key)), tagHash(secondOf(key)))],
  },
  {
    size: 0x400,
    keyAt: summaryAt,
    featuresOf: (summary) => (summary === 0 ? [] : [mix(0x3010, summary & 0x1ff)]),
  },
]

/** How a capitalised word stands elsewhere in the article: bits that fill `0x1ff`, and `0x200`; 0 for any other word. */
function summaryAt({ repeatAt, repeats, flags }: Scene, place: number): number {
  const number = repeatAt[place] as number
  if (number === 0) return 0
  const { inText, inLower } = itemAt(repeats, number)
  return 0x200 | (inLower ? 0x100 : 0) | (Math.min(inText, 3) << 4) | (flags[place] as number)
}

/** What goes by the shape of a place's word: shapes are too many for a key. */
export function shapeFeatures(scene: Scene, place: number): readonly number[] {
  const shape = traitAt(scene.row, place, SHAPE)
  const byFlag = mix(mix(0x2006, shape), scene.flags[place] as number)
  const summary = summaryAt(scene, place)
  return summary === 0 ? [byFlag] : [byFlag, mix(mix(0x3011, summary & 0x1ff), shape)]
}

function keyOf(first: number, second: number): number {
  return first * NUMBERS + second
}

function firstOf(key: number): number {
  return Math.floor(key / NUMBERS)
}

function secondOf(key: number): number {
  return key % NUMBERS
}

/** What stands in features for the Penn tag of a number that a scene gives. */
export function tagHash(number: number): number {
  return itemAt(tagHashes, number)
}
