import type { Bin } from '../../time-line.ts'

/** How many articles there are of each month or year, as bars; the numbers are there for everyone. */
export function TimeLine({ bins }: { readonly bins: readonly Bin[] }) {
  const most = Math.max(1, ...bins.map(({ count }) => count))
  return (
    <ol class="time-line" aria-label="Articles over time">
      {bins.map(({ label, count }) => (
        <li key={label}>
          <a href={`#/list/article?in=${label}`}>
            <span class="plot">
              <span class="column" style={{ height: `${(100 * count) / most}%` }} />
            </span>
            <span class="number">
              {count}
              <span class="unseen">{count === 1 ? ' article in ' : ' articles in '}</span>
            </span>
            <span class="label">{label}</span>
          </a>
        </li>
      ))}
    </ol>
  )
}
