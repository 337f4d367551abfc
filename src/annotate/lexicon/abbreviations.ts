/**
 * Abbreviations that end in a full stop, as written. Own list, from English news style: titles and ranks, months and
 * days, states of the USA, firms, addresses, references.
 */

/** After these a sentence goes on: a name, a number or a place follows. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Fr Hon Rt Sen Sens Rep Reps Gov Govs Pres Sec Amb Atty Supt Insp Det Const
  Gen Maj Brig Col Lt Capt Cpt Cmdr Comdr Cdr Adm Sgt Cpl Pvt Pfc Spc Ens Vice-Adm
  b d m c St Ste Mt Ft Fig Figs Art Vol No Nos no nos pp p vs v cf ca approx est al fig vol`.split(/\s+/),
)

/** After these a sentence may end as well. */
export const otherAbbreviations: ReadonlySet<string> = new Set(
  `Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Inc Corp Ltd Co Cos Bros Plc LLC Pty Bhd Sdn Intl Assn Assoc Dept Univ Ave Blvd Rd Jr Sr Esq Ret
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex
  Va Vt Wash Wis Wyo Ont Que Ph.D etc dept min max avg`.split(/\s+/),
)

/** Read as abbreviations only before a figure: `No. 5`, `p. 12`, `Art. 7`. */
export const abbreviationsBeforeFigures: ReadonlySet<string> = new Set(
  'No Nos no nos p pp Art Sec Fig Figs fig Vol vol est min max avg v b d m c ca'.split(' '),
)
