import { namespaces, termsOf } from '../rdf/vocabulary.ts'

/** Terms by which catalogues describe data sets; no graph of an article uses them. */
export const dcatTerms = termsOf(namespaces.dcat, [
  'Dataset',
  'Distribution',
  'byteSize',
  'distribution',
  'downloadURL',
  'mediaType',
])

/** Vocabulary of Interlinked Datasets: what is in a data set, in numbers. */
export const voidTerms = termsOf(namespaces.void, [
  'Dataset',
  'class',
  'classPartition',
  'classes',
  'dataDump',
  'distinctObjects',
  'distinctSubjects',
  'entities',
  'properties',
  'property',
  'propertyPartition',
  'subset',
  'triples',
  'uriSpace',
  'vocabulary',
])

/** Software Package Data Exchange: the terms that DCAT takes for checksums. */
export const spdxNamespace = 'http://spdx.org/rdf/terms#'

/** Checksums of the files. */
export const spdx = termsOf(spdxNamespace, [
  'Checksum',
  'algorithm',
  'checksum',
  'checksumAlgorithm_sha256',
  'checksumValue',
])

/** `dcterms:license`, in the spelling of the vocabulary, and `dcterms:description`, which catalogues demand (DCAT-AP). */
export const { license: licenceTerm, description: descriptionTerm } = termsOf(namespaces.dcterms, [
  'description',
  'license',
])

/** The datatypes that DCAT and SPDX ask for. */
export const xsdTerms = termsOf(namespaces.xsd, ['hexBinary', 'nonNegativeInteger'])
