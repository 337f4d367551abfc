import { useEffect, useRef } from 'preact/hooks'
import type { ArticleView, Fact, Mark, Selection } from '../../article-facts.ts'
import { kinds } from '../../claims.ts'
import type { Scope } from '../../scope.ts'
import type { Segment } from '../../segments.ts'
import { ClaimDetails } from './claim.tsx'
import { FactLink } from './fact-link.tsx'
import { kindNames } from './filters.tsx'
import { Pointed } from './pointed.tsx'
import { StatementDetails, ThemeDetails } from './statement.tsx'

interface Props {
  readonly view: ArticleView
  readonly scope: Scope
  readonly selection: Selection | undefined
  readonly looking: Segment<Mark> | undefined
  readonly isShown: (fact: Fact) => boolean
  /** Told that the reader wants to see no words. */
  readonly close: () => void
}

/** The facts of an article by kind; the one that is selected with all that is known of it. */
export function FactPanel({ view, scope, selection, looking, isShown, close }: Props) {
  const facts = view.facts.filter(isShown)
  const selected = selection?.kind === 'fact' ? selection.fact : undefined
  return (
    <>
      <Pointed view={view} selection={selection} looking={looking} close={close} />
      {kinds.map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind)
        if (ofKind.length === 0) return undefined
        return (
          <section key={kind} class={`facts k-${kind}`}>
            <h2>
              {kindNames[kind]} <span class="count">{ofKind.length}</span>
            </h2>
            <ul>
              {ofKind.map((fact) => (
                <FactItem
                  key={fact.part}
                  fact={fact}
                  view={view}
                  scope={scope}
                  isSelected={fact.part === selected?.part}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

interface ItemProps {
  readonly fact: Fact
  readonly view: ArticleView
  readonly scope: Scope
  readonly isSelected: boolean
}

function FactItem({ fact, view, scope, isSelected }: ItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <li ref={item} class={isSelected ? 'selected' : ''}>
      <FactLink fact={fact} view={view} isSelected={isSelected} />
      {isSelected && fact.type === 'claim' && <ClaimDetails claim={fact.claim} scope={scope} />}
      {isSelected && fact.type === 'statement' && <StatementDetails statement={fact.statement} />}
      {isSelected && fact.type === 'theme' && <ThemeDetails theme={fact.theme} />}
    </li>
  )
}
