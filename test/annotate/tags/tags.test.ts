import { describe, expect, it } from 'vitest'
import { engine } from '../../../src/annotate/engine.ts'
import { pennTags } from '../../../src/annotate/lexicon/penn-tags.ts'
import { toRow } from '../../../src/annotate/model/row.ts'
import { findWords } from '../../../src/annotate/segments/tokens.ts'
import { tagWords } from '../../../src/annotate/tags/tags.ts'

const { forms, tagger } = engine()

/** The words of a sentence with their tags, by the trained model. */
function tagged(text: string): string {
  const words = findWords(text, [{ start: 0, end: text.length }])
  const sentences = [{ first: 0, last: words.length }]
  return tagWords(tagger, toRow(forms, words, sentences), words, sentences)
    .map(({ form, upos, penn }) => `${form}/${upos}/${penn}`)
    .join(' ')
}

const examples = [
  { text: 'She talks.', tags: 'She/PRON/PRP talks/VERB/VBZ ./PUNCT/.' },
  { text: 'The talks ended.', tags: 'The/DET/DT talks/NOUN/NNS ended/VERB/VBD ./PUNCT/.' },
]

describe('tagWords', () => {
  it.each(examples)('tags the words of $text by the words and labels around them', ({ text, tags }) => {
    expect(tagged(text)).toBe(tags)
  })

  it('has no Penn tag but those that names are found by', () => {
    expect(tagger.tags.filter(({ penn }) => !pennTags.includes(penn))).toEqual([])
  })
})
