/**
 * Ways of reporting speech of more than one word, as sequences of alternatives, the finite verb first; each takes `that`
 * or a quotation after it. Own list.
 *
 *     The ministry has | made it clear | that no deal exists.
 */
export const speechPhrases: readonly (readonly (readonly string[])[])[] = [
  ['point points pointed pointing', 'out'],
  ['point points pointed pointing', 'to', 'the', 'fact'],
  ['put puts putting', 'it'],
  ['spell spells spelled spelt spelling', 'out'],
  ['make makes made making', 'clear plain known'],
  ['make makes made making', 'it', 'clear plain known'],
  ['make makes made making', 'it', 'very quite absolutely', 'clear plain'],
  ['let', 'it', 'be', 'known'],
  ['is are was were be been', 'clear adamant categorical emphatic explicit insistent unequivocal'],
  ['is are was were be been', 'very quite absolutely', 'clear adamant explicit'],
  ['is are was were be been', 'of', 'the', 'opinion view'],
  ['is are was were be been', 'on', 'record', 'as', 'saying stating'],
  ['go goes went going', 'on', 'record', 'as to', 'saying say'],
  ['go goes went going', 'on', 'to', 'say add state explain note write'],
  ['go goes went going', 'further', 'to', 'say add state'],
  ['is are was were been', 'quoted cited reported', 'as', 'saying stating writing adding noting warning'],
  ['take takes took taken', 'the', 'view'],
  ['express expresses expressed expressing', 'confidence belief regret certainty conviction'],
  [
    'express expresses expressed expressing',
    'his her their its the',
    'confidence belief view opinion regret certainty conviction',
  ],
  ['voice voices voiced voicing', 'his her their its the', 'belief view opinion confidence'],
  ['give gives gave given giving', 'assurance assurances'],
  ['draw draws drew drawn drawing', 'attention', 'to', 'the', 'fact'],
  ['call calls called calling', 'attention', 'to', 'the', 'fact'],
  ['issue issues issued issuing', 'a', 'warning statement'],
  ['sum sums summed summing', 'up'],
  ['have has had', 'this', 'to', 'say'],
].map((phrase) => phrase.map((words) => words.split(' ')))
