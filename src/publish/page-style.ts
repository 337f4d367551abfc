import type { Html } from './html.ts'

/** The style of the pages made here: system fonts, light and dark by the reader's setting, narrow screens too. */
export const pageStyle: Html = {
  markup: `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fdfdfb; --line: #d5d9df; --soft: #f1f3f6; --link: #0b5394; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7ec; --paper: #14181e; --line: #39424e; --soft: #1d232b; --link: #8cc4ff; }
}
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); font-size: 1.3rem; }
h3 { margin-bottom: .3rem; font-size: 1.05rem; }
a { color: var(--link); }
code { font-size: .9em; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: 8rem 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { grid-column: 1; font-weight: 600; }
dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
article { margin: 1.2rem 0; padding: .6rem 1rem; border: 1px solid var(--line); border-radius: 6px; }
article:target { border-color: var(--link); box-shadow: 0 0 0 1px var(--link); }
article p { margin: .3rem 0; }
table { border-collapse: collapse; }
td:first-child { white-space: nowrap; }
th, td { padding: .25rem .8rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left; overflow-wrap: anywhere; }
.drawing { overflow-x: auto; }
.diagram { width: 100%; min-width: 44rem; height: auto; font: 14px system-ui, sans-serif; }
.diagram rect { fill: var(--soft); stroke: var(--line); }
.diagram path { stroke: var(--line); }
.diagram text { fill: var(--link); }
.diagram .class { font-weight: 600; }
.diagram .range { fill: var(--ink); }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dt, dd { grid-column: 1; } dd { margin-left: 1rem; } }
`,
}
