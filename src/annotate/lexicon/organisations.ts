import { listed } from './listed.ts'

/**
 * Well-known firms, media, parties, armed groups, agencies, ministries, universities, sports bodies and teams that the
 * news of the world names without explaining them; for the gazetteer. Own list. International bodies stand in
 * `bodies.ts`.
 */
export const organisations: readonly string[] = [
  // Media.
  ...listed(`
    Reuters, Associated Press, AP, AFP, Agence France-Presse, Agence France Presse, BBC, BBC News, CNN, CBS, CBS News
    ABC, ABC News, NBC, NBC News, MSNBC, Fox News, Sky News, ITV, Channel 4, PBS, NPR, C-SPAN, Al Jazeera, Al-Jazeera
    Al Arabiya, Al Mayadeen, TASS, ITAR-TASS, RIA Novosti, Interfax, Sputnik, Xinhua, China Daily, Global Times, CCTV
    CGTN, Kyodo, Kyodo News, NHK, Yonhap, Yonhap News Agency, Bernama, Antara, Kompas, Press Trust of India, PTI, ANI
    IRNA, Tasnim, Fars, Fars News Agency, Anadolu Agency, Anadolu, SANA, WAFA, MENA, DPA, ANSA, EFE, Lusa, Belga
    Deutsche Welle, DW, Radio Free Europe, Radio Free Asia, Voice of America, Bloomberg, Bloomberg News, CNBC
    Dow Jones Newswires, Financial Times, The Economist, Wall Street Journal, New York Times, Washington Post
    Los Angeles Times, USA Today, Chicago Tribune, Boston Globe, Guardian, Daily Telegraph, Sunday Times, Daily Mail
    Independent, Le Monde, Le Figaro, Libération, Der Spiegel, Die Zeit, Bild, El País, El Mundo, Corriere della Sera
    La Repubblica, Haaretz, Jerusalem Post, Asahi Shimbun, Yomiuri Shimbun, Nikkei Asia, South China Morning Post
    Straits Times, Channel NewsAsia, CNA, Bangkok Post, The Nation, The Hindu, Hindustan Times, Times of India
    Indian Express, Dawn, Daily Star, Sydney Morning Herald, The Age, The Australian, Globe and Mail, Toronto Star
    Daily Nation, Mail & Guardian, Punch, Vanguard, Premium Times, Pravda, Kommersant, Izvestia, Wikinews, Wikipedia
    Politico, Axios, BuzzFeed, HuffPost, Vox, Newsweek, Forbes, Fortune, Vogue, Rolling Stone, National Geographic`),
  // Firms.
  ...listed(`
    Google, Alphabet, Apple, Apple Inc., Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, WhatsApp
    TikTok, ByteDance, Telegram, LinkedIn, Netflix, Uber, Lyft, Airbnb, PayPal, eBay, Yahoo, Intel, AMD, Nvidia, IBM
    Oracle, Cisco, Dell, HP, Hewlett-Packard, Qualcomm, Tesla, SpaceX, OpenAI, Spotify, Skype, Zoom, Adobe, Motorola
    Nokia, Ericsson, Siemens, Philips, Bosch, SAP, Sony, Panasonic, Toshiba, Hitachi, Fujitsu, NEC, Canon, Nintendo
    Samsung, Samsung Electronics, LG, LG Electronics, SK Hynix, Hyundai, Kia, Lotte, Huawei, ZTE, Xiaomi, Lenovo
    Alibaba, Tencent, Baidu, JD.com, Foxconn, TSMC, BYD, SoftBank, Rakuten, Infosys, Wipro, TCS, Reliance
    Tata Motors, Mahindra, Adani Group, Toyota, Honda, Nissan, Mazda, Mitsubishi, Suzuki, Subaru, General Motors, GM
    Ford, Ford Motor Company, Chrysler, Fiat, Fiat Chrysler, Stellantis, Volkswagen, VW, BMW, Daimler, Mercedes-Benz
    Audi, Porsche, Opel, Renault, Peugeot, Citroën, Volvo, Saab, Jaguar Land Rover, Rolls-Royce, Ferrari, Boeing
    Airbus, EADS, Bombardier, Embraer, Lockheed Martin, Northrop Grumman, Raytheon, BAE Systems, Thales
    General Electric, General Dynamics, Honeywell, United Airlines, American Airlines, Delta Air Lines
    Southwest Airlines, British Airways, Ryanair, EasyJet, Lufthansa, Air France, KLM, Emirates, Etihad
    Qatar Airways, Turkish Airlines, Singapore Airlines, Malaysia Airlines, AirAsia, Cathay Pacific, Qantas
    Air India, IndiGo, Aeroflot, Ethiopian Airlines, Kenya Airways, ExxonMobil, Exxon, Chevron, BP, Shell
    Royal Dutch Shell, TotalEnergies, Total, Eni, Equinor, Statoil, ConocoPhillips, Saudi Aramco, Aramco, Gazprom
    Rosneft, Lukoil, Rosatom, Sinopec, PetroChina, CNOOC, Petronas, Pertamina, Petrobras, Pemex, PDVSA, ONGC, Glencore
    Rio Tinto, BHP, Vale, Anglo American, ArcelorMittal, Goldman Sachs, JPMorgan, JPMorgan Chase, JP Morgan
    Morgan Stanley, Citigroup, Citibank, Bank of America, Wells Fargo, Lehman Brothers, Merrill Lynch, Bear Stearns
    AIG, Fannie Mae, Freddie Mac, Berkshire Hathaway, BlackRock, HSBC, Barclays, Lloyds, RBS, Standard Chartered
    UBS, Credit Suisse, Deutsche Bank, Commerzbank, BNP Paribas, Société Générale, UniCredit, Santander, ING, Nomura
    Visa, Mastercard, American Express, Moody's, Fitch, Standard & Poor's, Deloitte, KPMG, PwC, McKinsey, Walmart
    Wal-Mart, Target, Costco, Tesco, Carrefour, Ikea, IKEA, Nestlé, Unilever, Procter & Gamble, Coca-Cola, Pepsi
    PepsiCo, McDonald's, Starbucks, KFC, Nike, Adidas, Puma, H&M, Zara, Pfizer, Moderna, AstraZeneca
    Johnson & Johnson, Merck, Novartis, Roche, Sanofi, GlaxoSmithKline, GSK, Bayer, BioNTech, Sinovac, Sinopharm
    AT&T, Verizon, T-Mobile, Vodafone, Orange, Telefónica, BT, Telstra, Disney, Walt Disney, Warner Bros., Paramount
    Universal, Pixar, DreamWorks, EMI, Kodak, Xerox, Polaroid, Lego, Mattel, Maersk, DHL, FedEx, UPS, Caterpillar`),
  // Parties and movements.
  ...listed(`
    Republican Party, Democratic Party, Republicans, Democrats, GOP, Labour, Labour Party, Conservative Party, Tories
    Liberal Democrats, Green Party, Greens, SNP, Sinn Féin, Fianna Fáil, Fine Gael, CDU, CSU, SPD, FDP, AfD
    Forza Italia, Five Star Movement, Podemos, PSOE, Vox, Syriza, New Democracy, Fidesz, Law and Justice
    Civic Platform, United Russia, AKP, CHP, HDP, PKK, Likud, Kadima, Knesset, Fatah, PLO, BJP, Congress Party
    Bharatiya Janata Party, AAP, Shiv Sena, PPP, PML-N, PTI, Awami League, BNP, ANC, African National Congress
    Democratic Alliance, EFF, ZANU-PF, MDC, PDP, APC, Golkar, PDI-P, UMNO, Barisan Nasional, Pakatan Harapan, PAP
    People's Action Party, Pheu Thai, NLD, National League for Democracy, CPP, Cambodian People's Party
    Communist Party, Communist Party of China, CCP, Kuomintang, KMT, DPP, LDP, Liberal Democratic Party, Komeito
    Workers' Party, PRI, PAN, Morena, Peronist, Liberal Party, National Party, One Nation, Liberals, NDP
    Bloc Québécois, Muslim Brotherhood, Solidarity, Tea Party, Black Lives Matter, Greenpeace, Amnesty International
    Human Rights Watch, Oxfam, Save the Children, Red Cross, Red Crescent, Doctors Without Borders, MSF, CARE
    Transparency International, World Wildlife Fund, WWF, Caritas, Scientology, Church of Scientology, Anonymous
    Catholic Church, Church of England, Salvation Army, Scouts, Rotary International, Wikimedia Foundation`),
  // Armed groups.
  ...listed(`
    Islamic State, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, ISIS, ISIL, Daesh, IS
    Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, al Qaida, Taliban, Haqqani, Hamas, Hezbollah, Hizbollah
    Islamic Jihad, Houthi, Houthis, Boko Haram, ISWAP, Al-Shabaab, al-Shabaab, al Shabaab, AQIM, Abu Sayyaf, MILF
    Jemaah Islamiyah, Lashkar-e-Taiba, Jaish-e-Mohammed, FARC, ELN, Farabundo Martí, Shining Path, ETA, IRA, LTTE
    Tamil Tigers, Peshmerga, YPG, SDF, Syrian Democratic Forces, Free Syrian Army, Nusra Front, Al-Nusra Front, M23
    Lord's Resistance Army, LRA, Janjaweed, Rapid Support Forces, RSF, Wagner, Wagner Group, Azov, Mossad, IDF
    Israel Defense Forces, Revolutionary Guards, Islamic Revolutionary Guard Corps, IRGC, Quds Force`),
  // Bodies of states.
  ...listed(`
    White House, Pentagon, Kremlin, Downing Street, Whitehall, Élysée, Congress, Senate, House of Representatives
    House of Commons, House of Lords, Supreme Court, State Department, Department of State, Treasury, Treasury Department
    Justice Department, Department of Justice, Defense Department, Department of Defense, DoD, Homeland Security
    Department of Homeland Security, Federal Reserve, Fed, SEC, Securities and Exchange Commission, FBI, CIA, NSA
    DEA, ATF, ICE, TSA, NASA, FDA, CDC, EPA, FAA, FCC, FTC, FEMA, USAID, USDA, NOAA, NTSB, U.S. Army, US Army
    U.S. Navy, US Navy, U.S. Air Force, US Air Force, U.S. Marine Corps, Marine Corps, Coast Guard, National Guard
    CENTCOM, U.S. Central Command, Foreign Office, Home Office, Ministry of Defence, MoD, Scotland Yard
    Metropolitan Police, MI5, MI6, GCHQ, NHS, Royal Navy, RAF, Royal Air Force, Bank of England, FSB, KGB, GRU
    Duma, State Duma, Federation Council, Roscosmos, Politburo, State Council, National People's Congress
    People's Liberation Army, PLA, People's Bank of China, Lok Sabha, Rajya Sabha, RBI, Reserve Bank of India, CBI
    ISRO, Bundestag, Bundesrat, Bundesbank, Bundeswehr, Sejm, Rada, Verkhovna Rada, Majlis, Diet, Bank of Japan
    JAXA, Blue House, RCMP, Parliament, National Assembly, DFAT, AFP, CSIRO, Reserve Bank, ECB
    European Central Bank, Europol, Frontex, Interpol, ESA, European Space Agency, CERN, Vatican, Holy See`),
  // Universities and schools.
  ...listed(`
    Harvard, Harvard University, Yale, Yale University, Princeton, Princeton University, Stanford
    Stanford University, MIT, Columbia University, Cornell, Cornell University, Johns Hopkins
    Johns Hopkins University, Georgetown University, UCLA, UC Berkeley, Caltech, NYU, Duke University, Oxford University
    University of Oxford, Cambridge University, University of Cambridge, London School of Economics, LSE
    Imperial College London, King's College London, UCL, Sorbonne, ETH Zurich, Tsinghua University
    Peking University, University of Tokyo, Seoul National University, National University of Singapore
    Australian National University, McGill University, Moscow State University, MGIMO, Chatham House
    Brookings Institution, RAND Corporation, Carnegie Endowment, Smithsonian Institution`),
  // Sport.
  ...listed(`
    FIFA, UEFA, IOC, International Olympic Committee, AFC, CAF, CONMEBOL, CONCACAF, IAAF, ICC, BCCI, FIA, NBA, NFL
    MLB, NHL, MLS, ATP, WTA, WADA, NCAA, Premier League, La Liga, Serie A, Bundesliga, Ligue 1, Manchester United
    Manchester City, Liverpool, Arsenal, Chelsea, Tottenham, Everton, Real Madrid, Barcelona, Atlético Madrid
    Bayern Munich, Borussia Dortmund, Juventus, AC Milan, Inter Milan, Roma, Paris Saint-Germain, PSG, Ajax, Celtic
    Rangers, Benfica, Porto, Galatasaray, Boca Juniors, River Plate, Flamengo, Corinthians, New York Yankees
    Boston Red Sox, Los Angeles Lakers, Chicago Bulls, Dallas Cowboys, New England Patriots, All Blacks, Springboks
    Wallabies, McLaren, Red Bull`),
]

/** Well-known products, works, awards, events, indexes and days. Own list. */
export const works: readonly string[] = listed(`
  iPhone, iPad, iPod, iTunes, iCloud, iOS, Mac, MacBook, iMac, Apple Watch, Android, Windows, Linux, Xbox, PlayStation
  Kindle, Galaxy, Internet Explorer, Chrome, Firefox, Safari, Photoshop, Gmail, Google Maps, ChatGPT, Bitcoin
  Ethereum, Dow Jones, Dow Jones Industrial Average, Dow, Nasdaq, NASDAQ, S&P 500, FTSE, FTSE 100, DAX, CAC 40, Nikkei
  Nikkei 225, Hang Seng, Sensex, Nifty, Kospi, KOSPI, Euro Stoxx 50, Brent, Bible, Quran, Koran, Torah, Mein Kampf
  Nobel Prize, Nobel Peace Prize, Pulitzer Prize, Booker Prize, Academy Award, Academy Awards, Oscar, Oscars, Grammy
  Grammys, Emmy, Golden Globe, Golden Globes, BAFTA, Palme d'Or, Ballon d'Or, World Cup, FIFA World Cup, Olympics
  Olympic Games, Winter Olympics, Summer Olympics, Paralympics, Asian Games, SEA Games, Commonwealth Games
  Champions League, Europa League, Copa America, Euro 2016, Euro 2020, Super Bowl, World Series, Wimbledon, US Open
  French Open, Australian Open, Tour de France, Grand Prix, Formula One, Formula 1, Ryder Cup, Davis Cup, Brexit
  Cold War, World War I, World War II, First World War, Second World War, Vietnam War, Korean War, Gulf War, Holocaust
  Arab Spring, Great Depression, Renaissance, Christmas, Easter, Ramadan, Hajj, Diwali, Eid, Eid al-Fitr, Eid al-Adha
  Hanukkah, Passover, Thanksgiving, New Year's Day, New Year's Eve, Nowruz, Halloween, Independence Day, Labor Day
  Memorial Day, Armistice Day, Earth Day, Paris Agreement, Paris Accord, Kyoto Protocol, Geneva Conventions
  Lisbon Treaty, Maastricht Treaty, Schengen, Minsk agreements, Oslo Accords, Good Friday Agreement, Belt and Road
  Belt and Road Initiative, Silk Road, Marshall Plan, Green Deal, Obamacare, Medicare, Medicaid, Bill of Rights
  Magna Carta, First Amendment, Constitution, Islam, Christianity, Judaism, Buddhism, Hinduism, Sikhism, Internet
  COVID-19, Covid-19, Ebola, Zika, HIV, AIDS, Boeing 737, Boeing 747, Boeing 777, Boeing 787, 737 MAX, Airbus A380
  Airbus A320, Airbus A350, Concorde, Soyuz, Hubble, Apollo, Falcon 9, Model S, Prius, Kalashnikov, AK-47, Titanic
`)
