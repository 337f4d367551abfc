import { readFileSync } from 'node:fs'
import { decodeClusters } from './clusters.ts'
import { decodeModel } from './model-file.ts'
import type { Tagger } from './tags.ts'
import { createFormTable, type FormTable } from './word-forms.ts'

/** All that was learned from data: read once, at the first article. */
export interface Engine {
  readonly forms: FormTable
  readonly tagger: Tagger
}

let loaded: Engine | undefined

/** The engine made of the files in `models/`. */
export function engine(): Engine {
  loaded ??= readEngine()
  return loaded
}

function readEngine(): Engine {
  return {
    forms: createFormTable(decodeClusters(readModel('clusters.txt'))),
    tagger: decodeModel(readModel('tags.bin')),
  }
}

function readModel(name: string): Uint8Array {
  return readFileSync(new URL(`../../models/${name}`, import.meta.url))
}
