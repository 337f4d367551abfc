import { listed } from './listed.ts'

/**
 * Adjectives and nouns of peoples, continents, regions, languages and religions that are no demonym of one state
 * (those stand in `countries.ts`). Own list. Plurals are written where the word is a noun too.
 */
export const peoples: readonly string[] = [
  // Continents, regions, parts of states.
  ...listed(`
    African, Africans, Asian, Asians, European, Europeans, North American, South American, Latin American
    Latin Americans, Central American, Central Asian, Southeast Asian, South Asian, East Asian, Eurasian, Western
    Westerner, Westerners, Arctic, Balkan, Baltic, Nordic, Scandinavian, Scandinavians, Caribbean, Mediterranean
    Polynesian, Melanesian, Pacific Islander, Pacific Islanders, Middle Eastern, West African, East African
    North African, Southern African, Trans-Atlantic, Transatlantic, English, Englishman, Englishmen, Scottish, Scot
    Scots, Welsh, Welshman, Northern Irish, Catalan, Catalans, Basque, Basques, Corsican, Sicilian, Bavarian
    Flemish, Walloon, Tibetan, Tibetans, Crimean, Chechen, Chechens, Dagestani, Siberian, Kashmiri, Kashmiris
    Bengali, Bengalis, Punjabi, Punjabis, Acehnese, Balinese, Javanese, Papuan, Papuans, Okinawan, Hawaiian
    Hawaiians, Californian, Californians, Texan, Texans, Alaskan, Floridian, New Yorker, New Yorkers, Londoner
    Londoners, Parisian, Parisians, Berliner, Muscovite, Muscovites, Quebecer, Quebecers, Abkhaz, Abkhazian
    Ossetian, Ossetians, Transnistrian, Zanzibari, Tamil, Tamils, Sinhalese, Tatar, Tatars`),
  // Peoples and languages over several states.
  ...listed(`
    Korean, Koreans, Congolese, Arab, Arabs, Arabic, Arabian, Kurdish, Kurd, Kurds, Persian, Persians, Pashtun
    Pashtuns, Hazara, Hazaras, Baloch, Baluch, Berber, Berbers, Tuareg, Tuaregs, Hausa, Yoruba, Igbo, Fulani, Zulu
    Xhosa, Oromo, Amhara, Tigrayan, Tigrayans, Hutu, Hutus, Tutsi, Tutsis, Swahili, Roma, Romani, Slavic, Slav
    Slavs, Turkic, Germanic, Celtic, Gaelic, Uyghur, Uyghurs, Uighur, Uighurs, Rohingya, Rohingyas, Karen, Shan
    Kachin, Mon, Hmong, Khmer, Malay, Malays, Tagalog, Cantonese, Mandarin, Hindi, Urdu, Pashto, Dari, Farsi, Latin
    Hebrew, Yiddish, Inuit, Maori, Māori, Aboriginal, Cherokee, Navajo, Maya, Mayan, Mayans, Quechua, Sami, Soviet
    Soviets, Yugoslav, Yugoslavs, Czechoslovak, Ottoman, Ottomans, Roman, Romans, Bosniak, Bosniaks, Afro-American
    African American, African Americans, African-American, African-Americans, Native American, Native Americans
    Latino, Latinos, Latina, Latinas, Hispanic, Hispanics, Anglo-Saxon, Caucasian, Caucasians, Darfuri, Alawite
    Alawites, Druze, Yazidi, Yazidis, Maronite, Maronites, Copt, Copts, Coptic`),
  // Religions and their adherents; parties' adherents.
  ...listed(`
    Christian, Christians, Muslim, Muslims, Moslem, Moslems, Jew, Jews, Jewish, Islamic, Islamist, Islamists
    Buddhist, Buddhists, Hindu, Hindus, Sikh, Sikhs, Catholic, Catholics, Roman Catholic, Roman Catholics
    Protestant, Protestants, Orthodox, Anglican, Anglicans, Lutheran, Lutherans, Methodist, Baptist, Baptists
    Evangelical, Evangelicals, Mormon, Mormons, Sunni, Sunnis, Shia, Shias, Shiite, Shiites, Shi'ite, Shi'ites
    Sufi, Sufis, Taoist, Zoroastrian, Democrat, Democrats, Republican, Republicans, Conservative, Conservatives
    Tory, Tories, Communist, Communists, Marxist, Marxists, Maoist, Maoists, Nazi, Nazis, Zionist, Zionists`),
]
