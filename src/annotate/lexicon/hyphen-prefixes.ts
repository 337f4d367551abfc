/**
 * First parts that a hyphen does not part from the rest of the word: `re-elected`, `non-profit`, `pro-European`.
 * Gathered from the hyphenated words that the English Web Treebank (CC BY-SA 4.0) leaves whole.
 */
export const hyphenPrefixes: ReadonlySet<string> = new Set(
  `anti bi co counter cross de dis e ex extra hyper i in inter intra macro mega meta micro mid mini mis multi neo non
  over pan para post pre pro proto pseudo psycho quasi re semi sub super supra trans tri ultra un uni x`.split(/\s+/),
)
