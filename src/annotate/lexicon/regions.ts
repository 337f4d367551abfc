import { listed } from './listed.ts'

/**
 * Continents, seas, regions that span or lie within states, and states that are no more. Own list; for the gazetteer
 * of places. The units of federal states are those of the United States, Canada and Australia.
 */
export const regions: readonly string[] = [
  // Continents and parts of the world.
  ...listed(`
    Africa, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia, Arctic
    Antarctic, Middle East, Near East, Far East, East Asia, South Asia, Southeast Asia, South East Asia
    South-East Asia, Central Asia, West Asia, Western Asia, Northeast Asia, Asia-Pacific, Asia Pacific
    Indo-Pacific, Pacific, Pacific Islands, Eastern Europe, Western Europe, Central Europe, Northern Europe
    Southern Europe, North Africa, West Africa, East Africa, Central Africa, Southern Africa, Sub-Saharan Africa
    sub-Saharan Africa, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Balkans, Western Balkans, Baltics
    Baltic States, Caucasus, South Caucasus, North Caucasus, Scandinavia, Caribbean, Gulf, West, Korean Peninsula
    Arabian Peninsula, Iberian Peninsula, Crimean Peninsula, Kurdistan, Great Lakes, Melanesia, Micronesia
    Polynesia, Indochina, Mesopotamia, Patagonia, Amazon, Himalayas, Siberia, Transcaucasia`),
  // Seas, straits, rivers, canals.
  ...listed(`
    Pacific Ocean, Atlantic Ocean, Atlantic, Indian Ocean, Arctic Ocean, Southern Ocean, South China Sea
    East China Sea, West Philippine Sea, Sea of Japan, East Sea, Yellow Sea, Black Sea, Caspian Sea
    Mediterranean Sea, Mediterranean, Baltic Sea, North Sea, Red Sea, Arabian Sea, Aegean Sea, Adriatic Sea
    Adriatic, Sea of Azov, Bay of Bengal, Gulf of Mexico, Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of Guinea
    Gulf of Thailand, Gulf of Oman, Strait of Hormuz, Taiwan Strait, Strait of Malacca, Malacca Strait
    English Channel, Bering Strait, Bosphorus, Suez Canal, Panama Canal, Mekong, Mekong River, Nile, Danube, Rhine
    Volga, Yangtze, Ganges, Mississippi River, Amazon River, Euphrates, Tigris, Lake Victoria`),
  // Parts of states and disputed lands.
  ...listed(`
    England, Scotland, Wales, Northern Ireland, Catalonia, Basque Country, Bavaria, Flanders, Sicily, Sardinia
    Corsica, Crimea, Donbas, Donbass, Chechnya, Dagestan, Tatarstan, Transnistria, Abkhazia, South Ossetia
    Nagorno-Karabakh, Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Sinai, Darfur, Tigray, Puntland
    Somaliland, Zanzibar, Biafra, Kashmir, Jammu and Kashmir, Punjab, Balochistan, Sindh, Bengal, West Bengal
    Tamil Nadu, Kerala, Gujarat, Assam, Tibet, Xinjiang, Guangdong, Sichuan, Hainan, Inner Mongolia, Manchuria
    Okinawa, Hokkaido, Aceh, Sumatra, Java, Bali, Borneo, Kalimantan, Sulawesi, Papua, West Papua, Mindanao, Luzon
    Sabah, Sarawak, Rakhine, Rakhine State, Helmand, Ontario, Quebec, British Columbia, Alberta, Manitoba
    Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, New South Wales, Queensland, Tasmania
    South Australia, Western Australia, Northern Territory, Australian Capital Territory`),
  // The United States.
  ...listed(`
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York
    North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota
    Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Washington, Washington D.C.
    Washington DC, District of Columbia, New England, Midwest`),
  // States that are no more, and names that fit two.
  ...listed(`
    Soviet Union, USSR, U.S.S.R., Yugoslavia, Czechoslovakia, East Germany, West Germany, Ottoman Empire, Korea
    Congo, Guinea, Macedonia, Republika Srpska, Timor, Virgin Islands, Channel Islands, Canary Islands, Azores
    Chagos Islands, Svalbard`),
  'Washington, D.C.',
]
