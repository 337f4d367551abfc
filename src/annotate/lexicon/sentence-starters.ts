/**
 * Words that, with a capital, begin a sentence after an abbreviation: `the U.S. The ...`. Own list of closed-class
 * words that are no part of names.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `A After All Also Although An And Another Any As At Because Before Both But By Despite During Each Earlier Even Every
  Few For From He Her Here His How However I If In Instead It Its Last Later Many Meanwhile More Most My Neither No Nor
  Not Nothing Now On Once One Only Other Others Our Over Perhaps She Since So Some Such That The Their Then There These
  They This Those Though Thus To Today Two Under Until Upon We Well What When Where Whether Which While Who Why With
  Within Without Yet You Your`.split(/\s+/),
)

/** Verbs of speech right after which a quotation's `?` or `!` ends no sentence: `“Why?” Ms Tan asked.` Own list. */
export const speechAfterMark: ReadonlySet<string> = new Set(
  'said says asked asks added adds told wrote writes tweeted shouted exclaimed wondered'.split(' '),
)
