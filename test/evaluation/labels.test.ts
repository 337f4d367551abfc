import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/text/span.ts'

/** What a label file holds, as far as it is checked here. */
interface Labels {
  readonly id: string
  readonly split: 'train' | 'dev'
  readonly text_sha256: string
  readonly chars: number
  readonly names: readonly Span[]
  readonly people: readonly { readonly name: string; readonly also: readonly string[] }[]
  readonly statements: readonly Span[]
  readonly events: readonly { readonly name: string }[]
  readonly partnerships: readonly { readonly parties: readonly string[] }[]
  readonly memberships: readonly { readonly organisation: string; readonly members: readonly string[] }[]
  readonly themes: readonly string[]
}

const folder = new URL('./', import.meta.url)
const ids = readdirSync(new URL('labels/', folder)).map((file) => basename(file, '.json'))

function readText(id: string): string {
  return readFileSync(new URL(`texts/${id}.txt`, folder), 'utf8')
}

function readLabels(id: string): Labels {
  return JSON.parse(readFileSync(new URL(`labels/${id}.json`, folder), 'utf8')) as Labels // the files of this folder
}

/** Every word or phrase that a label says stands in the text. */
function wordsIn(labels: Labels): readonly string[] {
  return [
    ...labels.people.flatMap(({ name, also }) => [name, ...also]),
    ...labels.partnerships.flatMap(({ parties }) => parties),
    ...labels.memberships.flatMap(({ organisation, members }) => [organisation, ...members]),
  ]
}

describe('the evaluation set', () => {
  it('has forty pieces, half of them kept from the eyes of who writes rules', () => {
    const splits = ids.map((id) => readLabels(id).split)
    expect(splits.filter((split) => split === 'train')).toHaveLength(20)
    expect(splits.filter((split) => split === 'dev')).toHaveLength(20)
    const texts = readdirSync(new URL('texts/', folder)).map((file) => basename(file, '.txt'))
    expect(texts.sort()).toEqual([...ids].sort())
  })

  it.each(ids)('labels the very text of %s', (id) => {
    const labels = readLabels(id)
    const text = readText(id)
    expect(labels.id).toBe(id)
    expect(labels.chars).toBe(text.length)
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(labels.text_sha256)
    const outside = [...labels.names, ...labels.statements].filter(
      ({ start, end }) => start < 0 || end > text.length || start >= end,
    )
    expect(outside).toEqual([])
    expect(wordsIn(labels).filter((words) => !text.includes(words))).toEqual([])
    const loose = [...labels.events.map(({ name }) => name), ...labels.themes]
    expect(loose.filter((words) => !text.toLowerCase().includes(words.toLowerCase()))).toEqual([])
  })
})
