import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../src/rdf/edtf.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { datesOf } from '../../support/dates-of.ts'

/** A Monday. */
const published = '2019-10-21'

/** What each text holds: the words of a date and its value. */
const examples: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  // Days, months and years in every order.
  ['They met on 21 October 2019.', '21 October 2019 = 2019-10-21'],
  ['They met on Oct. 21, 2019.', 'Oct. 21, 2019 = 2019-10-21'],
  ['They met on the 3rd of March, 2018.', 'the 3rd of March, 2018 = 2018-03-03'],
  ['They met on Tuesday, May 1st 2018.', 'Tuesday, May 1st 2018 = 2018-05-01'],
  ['They met on Sat. the 5 May 2018.', 'Sat. the 5 May 2018 = 2018-05-05'],
  ['It runs 3-5 June 2019.', '3-5 June 2019 = 2019-06-03/2019-06-05'],
  ['It runs from June 3 to 5, 2019.', 'June 3 to 5, 2019 = 2019-06-03/2019-06-05'],
  ['They met on June 3 and 4.', 'June 3 and 4 = 2019-06-03/2019-06-04'],
  ['They met in October of 2018 and May, 2019.', 'October of 2018 = 2018-10', 'May, 2019 = 2019-05'],
  [
    'The file says 2019-10-x, 2019-1-02, 2019-10-02 and 2019-10-03T09:00Z.',
    '2019 = 2019',
    '2019 = 2019',
    '2019-10-02 = 2019-10-02',
    '2019-10-03T09:00Z = 2019-10-03',
  ],
  [
    'It says 21/10/2018, 10/21/2018, 5/5/2018 and 21.10.2018.',
    '21/10/2018 = 2018-10-21',
    '10/21/2018 = 2018-10-21',
    '5/5/2018 = 2018-05-05',
    '21.10.2018 = 2018-10-21',
  ],
  ['It says 5/6/2018 and 2018/10/21.', '5/6/2018 = 2018', '2018/10/21 = 2018-10-21'],
  ['After 9/11 much changed.', '9/11 = 2001-09-11'],
  ['The war of 1648, the 2014 protests and World Cup 2018.', '1648 = 1648', '2014 = 2014', '2018 = 2018'],
  ['In fiscal year 2008 and fiscal 2009 sales fell.', 'fiscal year 2008 = 2008', 'fiscal 2009 = 2009'],
  [
    'They will meet on Christmas Day 2018, New Year’s Eve and after Halloween.',
    'Christmas Day 2018 = 2018-12-25',
    'New Year’s Eve = 2019-12-31',
    'Halloween = 2019-10-31',
  ],

  [
    'In 1990 - 1995, from the 1990s to 2005, from May 1990s on.',
    '1990 - 1995 = 1990/1995',
    '1990s = 199X',
    '2005 = 2005',
    'May = 2019-05',
    '1990s = 199X',
  ],
  ['They met on June 3 and 7, and on February 30 to March 2.', 'June 3 = 2019-06-03', 'February 30 to March 2 = ?'],

  ['On Monday, October began, in late-2018.', 'Monday = 2019-10-21', 'October = 2019-10', 'late-2018 = 2018'],
  ['It opened from April 9th till 17th.', 'April 9th till 17th = 2019-04-09/2019-04-17'],
  [
    'It opened from April 9th till the 3rd, April 9th till 17.',
    'April 9th = 2019-04-09',
    'the 3rd = 2019-10-03',
    'April 9th = 2019-04-09',
  ],

  ['In the 2018/19 season, not 2018/22, and in July-August.', '2018/19 = 2018/2019', 'July-August = 2019-07/2019-08'],

  // Without a year: the nearest, as the tense says.
  ['They met on September 14.', 'September 14 = 2019-09-14'],
  ['They met in July.', 'July = 2019-07'],
  ['They met in December.', 'December = 2018-12'],
  ['They will meet in December.', 'December = 2019-12'],
  ['They will meet in March and on October 20.', 'March = 2020-03', 'October 20 = 2019-10-20'],
  ['The vote is to be held on November 20.', 'November 20 = 2019-11-20'],
  ['No verb: November 20 or February 3.', 'November 20 = 2019-11-20', 'February 3 = 2020-02-03'],
  ['Nothing on 3 October, nothing in October.', '3 October = 2019-10-03', 'October = 2019-10'],
  ['It opened last March and will close next March.', 'last March = 2019-03', 'next March = 2020-03'],
  [
    'It was last October, last December and next December.',
    'last October = 2018-10',
    'last December = 2018-12',
    'next December = 2019-12',
  ],
  ['They came this May and this October.', 'this May = 2019-05', 'this October = 2019-10'],
  ['They met on the 18th.', 'the 18th = 2019-10-18'],
  ['They met on the 25th and will meet by the 3rd.', 'the 25th = 2019-09-25', 'the 3rd = 2019-11-03'],
  ['They will meet on the 25th.', 'the 25th = 2019-10-25'],

  // Weekdays.
  ['On Tuesday, they met.', 'Tuesday = 2019-10-15'],
  ['They signed it Monday night.', 'Monday = 2019-10-21'],
  ['They will meet on Friday.', 'Friday = 2019-10-25'],
  ['On Friday, they will meet.', 'Friday = 2019-10-25'],
  ['They met last Monday and will next Monday.', 'last Monday = 2019-10-14', 'next Monday = 2019-10-28'],
  [
    'They come this coming Friday, not this past Friday.',
    'this coming Friday = 2019-10-25',
    'this past Friday = 2019-10-18',
  ],

  // Counted from the article's date.
  [
    'He said today, tonight, yesterday and tomorrow.',
    'today = 2019-10-21',
    'tonight = 2019-10-21',
    'yesterday = 2019-10-20',
    'tomorrow = 2019-10-22',
  ],
  [
    'He said it the day before yesterday, not the day after tomorrow.',
    'the day before yesterday = 2019-10-19',
    'the day after tomorrow = 2019-10-23',
  ],
  ['This morning and last night it fell.', 'This morning = 2019-10-21', 'last night = 2019-10-20'],
  [
    'Last week, this week, next week.',
    'Last week = 2019-10-14/2019-10-20',
    'this week = 2019-10-21/2019-10-27',
    'next week = 2019-10-28/2019-11-03',
  ],
  [
    'Last month, next month, last year, this fiscal year, next year.',
    'Last month = 2019-09',
    'next month = 2019-11',
    'last year = 2018',
    'this fiscal year = 2019',
    'next year = 2020',
  ],
  [
    'Last quarter, this quarter, the next quarter.',
    'Last quarter = 2019-35',
    'this quarter = 2019-36',
    'the next quarter = 2020-33',
  ],
  ['This decade, last century.', 'This decade = 201X', 'last century = 19XX'],
  [
    'They met over the weekend and will meet next weekend.',
    'the weekend = 2019-10-19/2019-10-20',
    'next weekend = 2019-11-02/2019-11-03',
  ],
  ['They will meet at the weekend.', 'the weekend = 2019-10-26/2019-10-27'],
  [
    'Two years ago, a month ago, three days ago, twenty-five years ago, two weeks ago.',
    'Two years ago = 2017',
    'a month ago = 2019-09',
    'three days ago = 2019-10-18',
    'twenty-five years ago = 1994',
    'two weeks ago = 2019-10-07/2019-10-13',
  ],
  ['A decade ago, two centuries ago.', 'A decade ago = 2009', 'two centuries ago = 1819'],
  [
    'A few months ago, a couple of years back, in recent years, in the coming weeks.',
    'A few months ago = ../2019-10-21',
    'a couple of years back = ../2019-10-21',
    'recent years = ../2019-10-21',
    'the coming weeks = 2019-10-21/..',
  ],
  ['For the past five years.', 'the past five years = 2014/2019 (P5Y)'],
  [
    'The past 30 days, the last two months, the next 3 weeks.',
    'The past 30 days = 2019-09-21/2019-10-21 (P30D)',
    'the last two months = 2019-08/2019-10 (P2M)',
    'the next 3 weeks = 2019-10-21/2019-11-11 (P3W)',
  ],
  [
    'The past year, the past three quarters, the last two decades, the past two centuries.',
    'The past year = 2018/2019 (P1Y)',
    'the past three quarters = 2019-01/2019-10 (P9M)',
    'the last two decades = 1999/2019 (P20Y)',
    'the past two centuries = 1819/2019 (P200Y)',
  ],
  [
    'The past two weekends, the last few months.',
    'The past two weekends = 2019-10-07/2019-10-21 (P4D)',
    'the last few months = ../2019-10-21',
  ],

  ['It is late, he said today; is it over, today or not?', 'today = 2019-10-21', 'today = 2019-10-21'],

  // What stands behind or before a date, and belongs to it.
  [
    'They met in March last year, on October 2 of that year and from May to June this year; in May this year’s winner came.',
    'March = 2018-03',
    'last year = 2018',
    'October 2 = 2018-10-02',
    'that year = 2018',
    'May to June = 2019-05/2019-06',
    'this year = 2019',
    'May = 2019-05',
    'this year = 2019',
  ],
  ['They met on May 3 and 4 last year.', 'May 3 and 4 = 2018-05-03/2018-05-04', 'last year = 2018'],
  ['It was last Oct. 23 and next May 3.', 'last Oct. 23 = 2018-10-23', 'next May 3 = 2020-05-03'],
  [
    'He began on May 3, 2005, fell on June 4 and signed in July; they will meet in May.',
    'May 3, 2005 = 2005-05-03',
    'June 4 = 2005-06-04',
    'July = 2005-07',
    'May = 2020-05',
  ],
  ['He began on May 3, 2005, fell on February 30.', 'May 3, 2005 = 2005-05-03', 'February 30 = ?'],
  [
    'On the 14th and 15th of October, between 3 and 5 June, in June, July and August 2012.',
    'the 14th and 15th of October = 2019-10-14/2019-10-15',
    '3 and 5 June = 2019-06-03/2019-06-05',
    'June = 2019-06',
    'July = 2019-07',
    'August 2012 = 2012-08',
  ],
  [
    'The September 11 attacks, the 11 September attacks, the vote of September 11.',
    'September 11 = 2001-09-11',
    '11 September = 2001-09-11',
    'September 11 = 2019-09-11',
  ],
  ['They met on Sunday the 6th, at a Friday rally.', 'Sunday the 6th = 2019-10-06', 'Friday = 2019-10-18'],
  ['It says 6/25/90, 25/6/19, 5/6/19 and 25/26/19.', '6/25/90 = 1990-06-25', '25/6/19 = 2019-06-25'],
  [
    'Around 2005, about 1996, over 2000-2050, on the Fourth of July.',
    '2005 = 2005',
    '1996 = 1996',
    '2000-2050 = 2000/2050',
    'Fourth of July = 2019-07-04',
  ],

  ["In ’98, in '05 and in late ’69.", '’98 = 1998', "'05 = 2005", 'late ’69 = 1969'],

  // Tense.
  ['They planned to come on Friday.', 'Friday = 2019-10-25'],
  ['They could come as early as Friday; on Friday, they met.', 'Friday = 2019-10-25', 'Friday = 2019-10-18'],
  ['They would fight Friday’s ruling.', 'Friday = 2019-10-18'],
  ['On Friday they planned to pay.', 'Friday = 2019-10-18'],

  // Counted from the date told before.
  [
    'They met on May 3, 2018, and that night; he signed the following morning and the week after.',
    'May 3, 2018 = 2018-05-03',
    'that night = 2018-05-03',
    'the following morning = 2018-05-04',
    'the week after = 2018-05-07/2018-05-13',
  ],
  ['In May 2018 and that week.', 'May 2018 = 2018-05', 'that week = ?'],
  ['Between 2013 and 2016, in May of the same year.', '2013 and 2016 = 2013/2016', 'May = ?', 'the same year = ?'],
  ['It opened in 2008. Two years later Tan fell.', '2008 = 2008', 'Two years later = 2010'],
  ['They met on May 3, 2018, and signed the next day.', 'May 3, 2018 = 2018-05-03', 'the next day = 2018-05-04'],
  [
    'They met on May 3, 2018, and the previous day, and the day after.',
    'May 3, 2018 = 2018-05-03',
    'the previous day = 2018-05-02',
    'the day after = 2018-05-03',
  ],
  [
    'It opened in May 2018, grew the following year and fell two years later.',
    'May 2018 = 2018-05',
    'the following year = 2019',
    'two years later = 2021',
  ],
  [
    'It opened in May 2018, and that month, and the same year, and the month after it.',
    'May 2018 = 2018-05',
    'that month = 2018-05',
    'the same year = 2018',
  ],

  [
    'It opened in 2018 and that month fell; it was 2013 to 2016 and the next day, the same year.',
    '2018 = 2018',
    'that month = ?',
    '2013 to 2016 = 2013/2016',
    'the next day = ?',
    'the same year = ?',
  ],

  // Periods.
  [
    'In the 1990s, the 1930’s, the sixties and the ’90s.',
    '1990s = 199X',
    '1930’s = 193X',
    'the sixties = 196X',
    '’90s = 199X',
  ],
  ['In the ’10s and the mid-1990s and the early 2000s.', '’10s = 201X', 'mid-1990s = 199X', 'early 2000s = 200X'],
  ['From the 15th to the 19th century.', 'the 19th century = 18XX'],
  ['In the 20th century and nineteenth-century books.', 'the 20th century = 19XX', 'nineteenth-century = 18XX'],
  [
    'In summer 2018, the winter of 1962 and last summer.',
    'summer 2018 = 2018-22',
    'the winter of 1962 = 1962-24',
    'last summer = 2019-22',
  ],
  [
    'It fell last spring, this winter and next autumn.',
    'last spring = 2019-21',
    'this winter = 2019-24',
    'next autumn = 2020-23',
  ],
  ['It fell last winter and will next winter.', 'last winter = 2018-24', 'next winter = 2019-24'],
  [
    'In the first quarter of 2018, Q3 2019 and Q2.',
    'the first quarter of 2018 = 2018-33',
    'Q3 2019 = 2019-35',
    'Q2 = 2019-34',
  ],
  [
    'Q1 of last year, the second half of last year, Q2 last year, the third quarter of fiscal year 2018, 1H 2018, H2 of 2018.',
    'Q1 of last year = 2018-33',
    'the second half of last year = 2018-41',
    'Q2 last year = 2018-34',
    'the third quarter of fiscal year 2018 = 2018-35',
    '1H 2018 = 2018-40',
    'H2 of 2018 = 2018-41',
  ],
  [
    'In FY2009, FY 2009, fiscal-year 2010 and the year 2030.',
    'FY2009 = 2009',
    'FY 2009 = 2009',
    'fiscal-year 2010 = 2010',
    'the year 2030 = 2030',
  ],
  ['In the 1800s, the early 1600’s and the 2000s.', '1800s = 18XX', 'early 1600’s = 16XX', '2000s = 200X'],
  [
    'Over the next decade, in the last century.',
    'the next decade = 2019/2029 (P10Y)',
    'the last century = 1919/2019 (P100Y)',
  ],
  [
    'It fell in the third quarter and the first half of this year.',
    'the third quarter = 2019-35',
    'the first half of this year = 2019-40',
  ],
  [
    'It will grow in the fourth-quarter and in the first quarter.',
    'the fourth-quarter = 2020-36',
    'the first quarter = 2020-33',
  ],
  [
    'In early 2019, mid-October, late September and by the end of 2020.',
    'early 2019 = 2019',
    'mid-October = 2019-10',
    'late September = 2019-09',
    'the end of 2020 = 2020',
  ],
  [
    'In the first week of May 2018, at the beginning of last year, and last week of July.',
    'the first week of May 2018 = 2018-05',
    'the beginning of last year = 2018',
    'last week of July = 2019-07',
  ],
  [
    'By the end of the year, by year-end, at the end of the century.',
    'the end of the year = 2019',
    'year-end = 2019',
    'the end of the century = 20XX',
  ],
  [
    'He met them on Friday and said earlier in the day that later in the year it fell.',
    'Friday = 2019-10-18',
    'the day = 2019-10-18',
    'the year = 2019',
  ],
  [
    'The start of the 20th century, the end of summer 2018.',
    'The start of the 20th century = 19XX',
    'the end of summer 2018 = 2018-22',
  ],

  // Ranges.
  ['From 2013 to 2018.', '2013 to 2018 = 2013/2018'],
  ['In 2013-18 and 2014–2016.', '2013-18 = 2013/2018', '2014–2016 = 2014/2016'],
  ['Between May and June 2019.', 'May and June 2019 = 2019-05/2019-06'],
  ['January 23 - March 9 2014.', 'January 23 - March 9 2014 = 2014-01-23/2014-03-09'],
  ['It opened from April 9th through the 17th.', 'April 9th through the 17th = 2019-04-09/2019-04-17'],
  [
    'From last November to March and from May to September.',
    'last November to March = 2018-11/2019-03',
    'May to September = 2019-05/2019-09',
  ],
  ['It will run from November to March.', 'November to March = 2019-11/2020-03'],
  [
    'Jan-Feb 2017 and Nov 18-Dec 19, 2015.',
    'Jan-Feb 2017 = 2017-01/2017-02',
    'Nov 18-Dec 19, 2015 = 2015-11-18/2015-12-19',
  ],
  ['From Friday to today and from today to today.', 'Friday to today = 2019-10-18/2019-10-21', 'today to today = ?'],
  ['It fell from last month to this month.', 'last month to this month = 2019-09/2019-10'],
  ['From 2018 to 2016.', '2018 to 2016 = ?'],

  // Lengths of time.
  [
    'For five years, an 11-year lull, two decades.',
    'five years = ? (P5Y)',
    '11-year = ? (P11Y)',
    'two decades = ? (P20Y)',
  ],
  [
    'For a year, within a month, 3 weeks, two quarters, 10 days, for a weekend, a century.',
    'a year = ? (P1Y)',
    'a month = ? (P1M)',
    '3 weeks = ? (P3W)',
    'two quarters = ? (P6M)',
    '10 days = ? (P10D)',
    'a weekend = ? (P2D)',
  ],
  [
    'A 16-hour flight, five hours, for an hour, a 90-minute talk.',
    '16-hour = ? (PT16H)',
    'five hours = ? (PT5H)',
    'an hour = ? (PT1H)',
    '90-minute = ? (PT90M)',
  ],
]

const counterExamples = [
  {
    why: 'the day is counted from what its owner did',
    text: 'On our last day, in her last years and the firm’s next year.',
  },
  { why: 'the time is that of something else', text: 'In the last months of his life, the next two days of talks.' },
  { why: 'the day has a name', text: 'On Black Friday, Good Friday and Ash Wednesday.' },
  { why: 'the word is part of a name', text: 'He reads USA Today.' },
  {
    why: 'the number is no year',
    text: 'Metformin 1000, p. 1725, 2018 people, about 1985 troops, 1215 of them, 2000 lanterns, over 2000-year-old walls.',
  },
  { why: 'the figures behind the mark are no year', text: "In '24 Hours', she saw ’98 and in '5 ways." },
  { why: 'the sign is no quarter', text: 'The h2 of it, 1Q and q3 alone.' },
  { why: 'today means nowadays', text: 'It is the size it is today, and a tool that people still use today.' },
  {
    why: 'the words only look like the start of a date',
    text: 'The new year is fiscal discipline, q3, next morning, last afternoon, last resort, this 5, a recent week.',
  },
  { why: 'the end is that of a length of time', text: 'At the end of five years.' },
  {
    why: 'the number counts things',
    text: 'Some 2000 troops, $ 1990, 2000 km, 1500 people, A-2010, Resolutions 1973, 2000 and 2118, Flight 1549.',
  },
  { why: 'the anniversary is no day', text: 'On the 20th anniversary and on the 3rd floor.' },
  {
    why: 'the word is a verb or a name',
    text: 'They may march; Theresa May, April Ryan and Jan met; June Li sat; word came from April Ryan.',
  },
  { why: 'a season stands without a year', text: 'In summer it is warm, in spring it is not.' },
  { why: 'it is an age', text: 'A five-year-old girl is 25 years old.' },
  { why: 'it is a rate', text: 'It comes twice a year and once a month.' },
  { why: 'any such day is meant', text: 'They meet on a Monday and every Friday.' },
  { why: 'the short word may be another', text: 'The Sun and the Sat Nav met.' },
  {
    why: 'the day is counted from something said after it',
    text: 'It was the day after the vote, two days before the summit.',
  },
  { why: 'the weekend is not said to be over', text: 'A weekend of talks, the weekend papers.' },
  { why: 'the figures are no date', text: 'Call 12 of them, page 32 of 2/3.' },
  { why: 'the person is named Christmas', text: 'It was Johnnie Christmas.' },
  { why: 'a half of no year', text: 'The second half was dull, and the fifth quarter too.' },
]

describe('readDates', () => {
  it.each(examples)('reads %s', (text, ...expected) => {
    expect(datesOf(text, published).map((date) => shown(text, date))).toEqual(expected)
  })

  it('writes EDTF that the parser of the graph reads', () => {
    const values = examples.flatMap(([text]) => datesOf(text, published).flatMap(({ edtf }) => edtf ?? []))
    expect(values.filter((edtf) => boundsOf(edtf) === undefined)).toEqual([])
  })

  it.each(counterExamples)('finds no date when $why', ({ text }) => {
    expect(
      datesOf(text, published)
        .filter(({ kind }) => kind === 'date')
        .map((date) => wordsOf(text, date)),
    ).toEqual([])
  })
})

describe('readDates, on what an article says of itself', () => {
  it('counts from a line that holds nothing but a date', () => {
    const text = 'Talks begin\n\nSunday, 20 October 2019\n\nThey met on Tuesday.'
    expect(datesOf(text, undefined).map((date) => shown(text, date))).toEqual([
      'Sunday, 20 October 2019 = 2019-10-20',
      'Tuesday = 2019-10-15',
    ])
  })

  it('counts from the day in a dateline', () => {
    const text = 'Talks begin\n\nHANOI, Oct. 20, 2019 (Agency) - They met on Tuesday.'
    expect(datesOf(text, undefined).map((date) => shown(text, date))).toEqual([
      'Oct. 20, 2019 = 2019-10-20',
      'Tuesday = 2019-10-15',
    ])
  })

  it('counts from its own day where that is near the one it was published on', () => {
    const text = 'Talks begin\n\nSunday, 20 October 2019\n\nThey met yesterday.'
    const yesterday = (published: string) => datesOf(text, published).map(({ edtf }) => edtf)[1]
    expect([yesterday('2019-10-21'), yesterday('2020-10-21')]).toEqual(['2019-10-19', '2020-10-20'])
  })

  it('gives no value to what needs a day that is not known', () => {
    const text =
      'That month and the same year fell. They met on Tuesday, last year and in May 2018, and again two years later; it took five years.'
    expect(datesOf(text, undefined)).toMatchObject([
      { edtf: undefined, isRelative: true },
      { edtf: undefined, isRelative: true },
      { edtf: undefined, isRelative: true },
      { edtf: undefined, isRelative: true },
      { edtf: '2018-05', isRelative: false },
      { edtf: '2020', isRelative: true },
      { edtf: undefined, isRelative: false, kind: 'duration', duration: 'P5Y' },
    ])
  })

  it('leaves the year open where only the month and day are told', () => {
    const text = 'On December 14, in February, last May, on February 30, from March to May.'
    expect(datesOf(text, undefined).map(({ edtf }) => edtf)).toEqual([
      'XXXX-12-14',
      'XXXX-02',
      undefined,
      undefined,
      'XXXX-03/XXXX-05',
    ])
  })

  it('shows how a value was counted', () => {
    const text = 'Last year, on Tuesday, in July, two weeks ago, the coming days, from 2013 to this year.'
    expect(datesOf(text, published).map(({ arithmetic }) => arithmetic)).toEqual([
      'year(2019-10-21) - 1 = 2018',
      'Tuesday before 2019-10-21 = 2019-10-15',
      'month 7 nearest to 2019-10-21 = 2019-07',
      'week(2019-10-21) - 2 = 2019-10-07/2019-10-13',
      'after 2019-10-21 = 2019-10-21/..',
      'year(2019-10-21) + 0 = 2019',
    ])
  })

  it('tells the two dates of a range apart', () => {
    const text = 'It ran from May to June 2019.'
    expect(datesOf(text, published)).toMatchObject([
      {
        edtf: '2019-05/2019-06',
        ends: [
          { start: 12, end: 15, edtf: '2019-05' },
          { start: 19, end: 28, edtf: '2019-06' },
        ],
      },
    ])
  })
})

function shown(text: string, date: ReturnType<typeof datesOf>[number]): string {
  const length = date.duration === undefined ? '' : ` (${date.duration})`
  return `${wordsOf(text, date)} = ${date.edtf ?? '?'}${length}`
}
