import { cityList } from './cities-list.ts'
import { listed } from './listed.ts'

/** Names that English news uses beside those of GeoNames: older ones, and ones without marks. Own list. */
const otherNames = `
  Kyiv, Kiev, Peking, Saigon, Ho Chi Minh City, Bombay, Calcutta, Madras, Bangalore, Poona, Rangoon, Canton, Nanking
  Constantinople, Leningrad, Sebastopol, Sevastopol, Lvov, Lviv, Kharkov, Odessa, Odesa, Dnipro, Zaporizhzhia
  Zaporozhye, Nikolayev, Chisinau, Kishinev, Astana, Nur-Sultan, Alma-Ata, Ulan Bator, Ulaanbaatar, Bogota, Brasilia
  Sao Paulo, Asuncion, Medellin, Cordoba, Malaga, Seville, Saragossa, Lisbon, Oporto, Cologne, Munich, Nuremberg
  Zurich, Dusseldorf, Duesseldorf, The Hague, Hague, Brussels, Antwerp, Ghent, Copenhagen, Gothenburg, Prague, Warsaw
  Cracow, Krakow, Lodz, Bucharest, Belgrade, Vienna, Rome, Milan, Naples, Turin, Florence, Venice, Genoa, Athens
  Salonika, Thessaloniki, Istanbul, Izmir, Diyarbakir, Sanliurfa, Damascus, Aleppo, Homs, Beirut, Tel Aviv, Jerusalem
  Bethlehem, Ramallah, Gaza City, Khan Younis, Rafah, Nablus, Jenin, Hebron, Mecca, Medina, Jeddah, Sanaa, Sana'a, Aden
  Muscat, Doha, Manama, Kuwait City, Tehran, Teheran, Isfahan, Mashhad, Kandahar, Jalalabad, Mazar-i-Sharif, Kunduz
  Lahore, Rawalpindi, New Delhi, Delhi, Pyongyang, Pusan, Busan, Inchon, Naypyidaw, Nay Pyi Taw, Phnom Penh, Vientiane
  Hanoi, Da Nang, Danang, Hue, Haiphong, Yogyakarta, Bandar Seri Begawan, Putrajaya, Dili, Port Moresby, Suva, Apia
  Honiara, Port Vila, Nuku'alofa, Wellington, Canberra, Ottawa, Quebec City, Montreal, Washington, New York City
  Manhattan, Brooklyn, Hollywood, Silicon Valley, Bogotá, Mexico City, Guatemala City, Panama City, Port-au-Prince
  Cairo, Alexandria, Khartoum, Omdurman, Addis Ababa, Mogadishu, Kismayo, N'Djamena, Yaounde, Lome, Cotonou
  Ouagadougou, Bamako, Timbuktu, Niamey, Abuja, Dar es Salaam, Dodoma, Kigali, Goma, Bukavu, Kinshasa, Brazzaville
  Lubumbashi, Antananarivo, Gaborone, Windhoek, Luanda, Maputo, Harare, Bulawayo, Pretoria, Soweto, Durban
  Geneva, Davos, Strasbourg, Lausanne, Bonn, Yalta, Sochi, Vladivostok, Donetsk, Luhansk, Lugansk, Mariupol, Kherson
  Bakhmut, Bucha, Chernobyl, Chornobyl, Fukushima, Hiroshima, Nagasaki, Kobe, Kyoto, Taipei, Kaohsiung, Lhasa, Urumqi`

/** Names of cities of the world, for the gazetteer of places; `Nice`, `Reading` and `Mobile` are among them. */
export const cities: readonly string[] = [...new Set([...listed(cityList), ...listed(otherNames)])]
