import type { Fact } from '../../src/facts/fact.ts'
import type { Reading } from '../../src/facts/reading.ts'
import { dateOf, entityOf, readingOf, spanOf } from './reading.ts'

/** A short dispatch with one fact of each kind in it, and an emoji before them, so that units and code points differ. */
export const sampleText = [
  'Union and Norway grow closer 🙂',
  '',
  '“This year we keep the 10th anniversary of the strategic partnership between the Pacific Union and Norway, which rests on trade and sea ports,” Fisheries Minister Ada Berg of Fiji said at the IV Congress of the Ocean Society (OSC).',
  '',
  'Ada Bergh added that the Pacific Union welcomes Norway. Officials denied that Tonga is a member. The Pacific Union includes Fiji and Samoa.',
].join('\n')

const at = (words: string, nth = 1) => spanOf(sampleText, words, nth)

const quotation = at(
  'This year we keep the 10th anniversary of the strategic partnership between the Pacific Union and Norway, which rests on trade and sea ports,',
)

const facts: readonly Fact[] = [
  {
    kind: 'role',
    rule: 'role/title-name',
    evidence: at('Fisheries Minister Ada Berg of Fiji'),
    person: at('Ada Berg'),
    title: at('Fisheries Minister'),
    of: at('Fiji'),
    fields: [at('Fisheries')],
    status: 'current',
  },
  {
    kind: 'statement',
    rule: 'statement/quote-name-verb',
    evidence: at(sampleText.slice(quotation.start, sampleText.indexOf(' at the IV'))),
    form: 'direct',
    words: quotation,
    speaker: at('Ada Berg'),
    cue: at('said'),
    attribution: at('Fisheries Minister Ada Berg of Fiji said at the IV Congress of the Ocean Society (OSC)'),
    stance: 'said',
    quoted: [quotation],
  },
  {
    kind: 'statement',
    rule: 'statement/name-verb-that',
    evidence: at('Ada Bergh added that the Pacific Union welcomes Norway'),
    form: 'indirect',
    words: at('the Pacific Union welcomes Norway'),
    speaker: at('Ada Bergh'),
    cue: at('added'),
    attribution: at('Ada Bergh added'),
    stance: 'said',
    quoted: [],
  },
  {
    kind: 'statement',
    rule: 'statement/name-verb',
    evidence: at('the Pacific Union welcomes Norway'),
    form: 'indirect',
    words: at('Norway', 3),
    speaker: at('Pacific Union', 2),
    cue: at('welcomes'),
    attribution: at('the Pacific Union welcomes'),
    stance: 'said',
    quoted: [],
  },
  {
    kind: 'statement',
    rule: 'statement/name-verb-that',
    evidence: at('Officials denied that Tonga is a member'),
    form: 'indirect',
    words: at('Tonga is a member'),
    speaker: at('Officials'),
    cue: at('denied'),
    attribution: at('Officials denied'),
    stance: 'denied',
    quoted: [],
  },
  {
    kind: 'event',
    rule: 'event/edition-head',
    evidence: at('IV Congress of the Ocean Society (OSC)'),
    name: at('IV Congress of the Ocean Society (OSC)'),
    mentions: [at('IV Congress of the Ocean Society (OSC)')],
    edition: { number: 4, words: at('IV') },
    acronym: undefined,
    organiser: { words: at('Ocean Society'), isStated: false },
    place: undefined,
    date: undefined,
    series: at('Congress of the Ocean Society'),
    isSeries: false,
  },
  {
    kind: 'partnership',
    rule: 'partnership/between',
    evidence: at('strategic partnership between the Pacific Union and Norway'),
    parties: [at('Pacific Union'), at('Norway', 2)],
    label: at('strategic partnership'),
    aspects: [
      {
        kind: 'anniversary',
        number: 10,
        of: 'strategic-partnership',
        year: dateOf(at('This year'), '2021', 'year(2021-06-02) + 0 = 2021'),
        evidence: at('10th anniversary of the strategic partnership between the Pacific Union and Norway'),
        rule: 'partnership/anniversary',
      },
      { kind: 'field', theme: at('trade'), evidence: at('rests on trade and sea ports'), rule: 'partnership/rests-on' },
      {
        kind: 'field',
        theme: at('sea ports'),
        evidence: at('rests on trade and sea ports'),
        rule: 'partnership/rests-on',
      },
    ],
  },
  ...['Fiji', 'Samoa'].map(
    (member, index): Fact => ({
      kind: 'membership',
      rule: 'membership/includes',
      evidence: at('The Pacific Union includes Fiji and Samoa'),
      organisation: at('Pacific Union', 3),
      member: at(member, index === 0 ? 2 : 1),
      standing: 'member',
      since: undefined,
      until: undefined,
    }),
  ),
  {
    kind: 'membership',
    rule: 'membership/is-member',
    evidence: at('Tonga is a member'),
    organisation: at('Pacific Union', 2),
    member: at('Tonga'),
    standing: 'member',
    since: undefined,
    until: undefined,
  },
  {
    kind: 'theme',
    rule: 'theme/list',
    evidence: at('trade and sea ports'),
    words: at('trade'),
    label: 'trade',
    status: 'stated',
  },
  {
    kind: 'theme',
    rule: 'theme/list',
    evidence: at('trade and sea ports'),
    words: at('sea ports'),
    label: 'port',
    status: 'stated',
  },
]

const entities = [
  entityOf('country', 'no', 'Norway', [at('Norway'), at('Norway', 2), at('Norway', 3)]),
  entityOf(
    'organisation',
    'pacific-union',
    'Pacific Union',
    [1, 2, 3].map((nth) => at('Pacific Union', nth)),
  ),
  entityOf('person', 'ada-berg', 'Ada Berg', [at('Ada Berg'), at('Ada Bergh')], {
    otherNames: ['Ada Bergh'],
    merges: [
      {
        name: 'Ada Bergh',
        evidence: [at('Ada Berg'), at('Ada Bergh')],
        rule: 'resolve/same-person',
        reason: 'editDistance("Berg", "Bergh") = 1; other name parts equal',
      },
    ],
  }),
  entityOf('country', 'fj', 'Fiji', [at('Fiji'), at('Fiji', 2)]),
  entityOf('organisation', 'ocean-society', 'Ocean Society', [at('Ocean Society'), at('OSC')], { otherNames: ['OSC'] }),
  entityOf('country', 'to', 'Tonga', [at('Tonga')]),
  entityOf('country', 'ws', 'Samoa', [at('Samoa')]),
]

/** `sampleText` as it would be read. */
export const sampleReading: Reading = readingOf(sampleText, facts, entities, {
  language: 'en',
  published: '2021-06-02',
  url: 'https://example.org/union',
})
