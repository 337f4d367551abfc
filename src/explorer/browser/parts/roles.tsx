import { type Claim, publishedOf } from '../../claims.ts'
import { type Scope, toNamed, valuesOf } from '../../scope.ts'
import { ThingLink, ThingLinks } from './links.tsx'
import { Source } from './source.tsx'

interface Props {
  readonly claims: readonly Claim[]
  readonly scope: Scope
  readonly isPost: boolean
}

/** The posts of a person, or the holders of a post, in the order of the articles that say so. */
export function Roles({ claims, scope, isPost }: Props) {
  if (claims.length === 0) return null
  const ordered = [...claims].sort((a, b) => (publishedOf(scope, a) < publishedOf(scope, b) ? -1 : 1))
  return (
    <section>
      <h2>{isPost ? 'Holders over time' : 'Roles over time'}</h2>
      <ol class="roles">
        {ordered.map((claim) => (
          <Role key={claim.iri} claim={claim} scope={scope} isPost={isPost} />
        ))}
      </ol>
    </section>
  )
}

function Role({ claim, scope, isPost }: Omit<Props, 'claims'> & { readonly claim: Claim }) {
  return (
    <li>
      <span class="date">{publishedOf(scope, claim)}</span>
      <div>
        <p>
          <strong>
            <ThingLink named={isPost ? claim.subject : claim.object} />
          </strong>
          {!isPost && <HouseOf scope={scope} post={claim.object.iri} />}
          {claim.limits.map(({ label, values }) => (
            <span key={label} class="chip">
              {label === 'as' ? '' : `${label} `}
              {values.map(({ name }) => name).join(', ')}
            </span>
          ))}
        </p>
        <Source claim={claim} />
      </div>
    </li>
  )
}

function HouseOf({ scope, post = '' }: { readonly scope: Scope; readonly post: string | undefined }) {
  const houses = valuesOf(scope, post, 'org:postIn').map((house) => toNamed(scope, house))
  return houses.length > 0 ? (
    <>
      , <ThingLinks all={houses} />
    </>
  ) : null
}
