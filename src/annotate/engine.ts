import { readFileSync } from 'node:fs'
import { decodeClusters } from './model/clusters.ts'
import { decodeModel } from './model/model-file.ts'
import { createFormTable, type FormTable } from './model/word-forms.ts'
import { decodeNameLists } from './model/word-lists.ts'
import { createGazetteer } from './names/gazetteer.ts'
import { type Namer, toNamer } from './names/names.ts'
import { type Tagger, toTagger } from './tags/tags.ts'

/** All that was learned from data: read once, at the first article. */
export interface Engine {
  readonly forms: FormTable
  readonly tagger: Tagger
  readonly namer: Namer
}

let loaded: Engine | undefined

/** The engine made of the files in `models/`. */
export function engine(): Engine {
  loaded ??= readEngine()
  return loaded
}

function readEngine(): Engine {
  const first = decodeModel(readModel('names-first.bin'))
  const second = decodeModel(readModel('names-second.bin'))
  const types = decodeModel(readModel('name-types.bin'))
  return {
    forms: createFormTable(decodeClusters(readModel('clusters.txt')), decodeNameLists(readModel('name-lists.txt'))),
    tagger: toTagger(decodeModel(readModel('tags.bin'))),
    namer: toNamer(first, second, types, createGazetteer()),
  }
}

function readModel(name: string): Uint8Array {
  return readFileSync(new URL(`../../models/${name}`, import.meta.url))
}
