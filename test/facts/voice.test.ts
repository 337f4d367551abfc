import { describe, expect, it } from 'vitest'
import { createModelContext } from '../../src/facts/model-context.ts'
import type { Statement } from '../../src/facts/statement/fact.ts'
import { statementsAround, voiceAt } from '../../src/facts/voice.ts'
import { wordsOf } from '../../src/text/span.ts'
import { testSettings } from '../support/modelled.ts'
import { readingOf, spanOf, statementOf } from '../support/reading.ts'

const text = 'Berg denied that Wu said ports are open. Lee said rain falls.'
const at = (words: string) => spanOf(text, words)

const statement = (words: string, stance: Statement['stance']): Statement => statementOf(at(words), at('Berg'), stance)

const facts = [
  statement('ports are open', 'said'),
  statement('Wu said ports are open', 'denied'),
  statement('rain falls', 'said'),
]
const context = createModelContext(readingOf(text, facts, []), testSettings)

describe('statementsAround', () => {
  it('gives the outermost statement first', () => {
    const words = statementsAround(context, at('ports')).map((around) => wordsOf(text, around.words))
    expect(words).toEqual(['Wu said ports are open', 'ports are open'])
  })
})

describe('voiceAt', () => {
  it('is the statement that holds the words', () => {
    const voice = voiceAt(context, at('rain'))
    expect([voice?.isArticle, voice?.node.value]).toEqual([false, `${context.source.article.value}#char=50,60`])
  })

  it('is the article outside all statements', () => {
    expect(voiceAt(context, at('Lee said'))).toEqual({ isArticle: true, node: context.source.article })
  })

  it('is nobody inside a statement that somebody denied, though the innermost was said', () => {
    expect(voiceAt(context, at('ports'))).toBeUndefined()
  })
})
