/**
 * The Penn Treebank tags as the Universal Dependencies treebanks of English use them, marks among them
 * (universaldependencies.org/tagset-conversion/en-penn-uposf.html; ADD, AFX, GW, HYPH and NFP are those of OntoNotes).
 */
export const pennTags: readonly string[] = [
  ...['$', "''", ',', '-LRB-', '-RRB-', '.', ':', 'ADD', 'AFX', 'CC', 'CD', 'DT', 'EX', 'FW', 'GW', 'HYPH', 'IN'],
  ...['JJ', 'JJR', 'JJS', 'LS', 'MD', 'NFP', 'NN', 'NNP', 'NNPS', 'NNS', 'PDT', 'POS', 'PRP', 'PRP$', 'RB', 'RBR'],
  ...['RBS', 'RP', 'SYM', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB', '``'],
]
