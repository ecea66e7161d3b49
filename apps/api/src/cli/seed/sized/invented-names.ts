import type { Seeded } from './seeded.js';

const FIRST = `
  Rosa Ingrid Siân Zoë Chloé Renée Noémie Agnès Élodie Łucja Małgorzata Zofia Katarzyna Małgosia Žofia Šárka Márta
  Ágnes Eszter Ioana Ștefania Mădălina Yağmur Gülşen Ayşe Çiğdem Beyoncé Inés María Lucía Concepción Begoña Araújo
  Conceição Thảo Hương Nguyệt Phượng Mei Xiu Yuki Aiko Ji-woo Soo-jin Priya Anjali Kavita Sunita Meena Harpreet
  Gurpreet Simran Fatima Aisha Khadija Zainab Maryam Noor Amina Halima Adaeze Chiamaka Ngozi Folasade Yetunde
  Abimbola Ama Akosua Efua Abena Thandiwe Nomvula Wanjiku Achieng Makena Tendai Rudo Chipo Grace Joyce Mary
  Margaret Susan Patricia Linda Barbara Elizabeth Jennifer Karen Sandra Donna Carol Ruth Sharon Michelle Laura
  Sarah Kimberly Deborah Jessica Shirley Cynthia Angela Melissa Brenda Amy Anna Rebecca Virginia Kathleen Pamela
  Martha Debra Amanda Stephanie Carolyn Christine Gwen Carys Eleri Ffion Mair Niamh Aoife Sinéad Róisín Caoimhe
  Mairéad Dylan Rhys Ieuan Gethin Seán Pádraig Ciarán Séamus Eoin Oisín Łukasz Paweł Grzegorz Mateusz Jiří Tomáš
  Ondřej László György Ferenc Radu Mihai Bogdan Emre Çağlar Oğuz José Jesús Andrés Ángel João Tiago Gonçalo Minh
  Hùng Đức Quang Wei Jun Haruto Kenji Min-jun Arjun Rahul Sanjay Vikram Amit Jaspreet Manpreet Mohammed Ahmed
  Yusuf Ibrahim Omar Hassan Bilal Imran Emeka Chidi Oluwaseun Babatunde Tunde Kwame Kofi Yaw Kojo Sipho Thabo
  Kamau Otieno Farai Tafadzwa James John Robert Michael William David Richard Joseph Thomas Charles Christopher
  Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy
  Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Frank Gregory Raymond
  Alex Sam Jo Robin Ash Kit Morgan Charlie Jamie Frankie
`
  .trim()
  .split(/\s+/);
const LAST = `
  Lindqvist Åkerström Sjöberg Nyström Müller Schröder Weiß Jäger Dvořák Novotný Procházka Kovář Horváth Szabó Tóth
  Németh Kovács Popescu Ionescu Mureșan Țepeș Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński
  Szymański Yılmaz Kaya Demir Şahin Çelik Öztürk García Rodríguez Fernández López Martínez Sánchez Pérez Gómez
  Ibáñez Núñez Gonçalves Guimarães Araújo Magalhães Nguyễn Trần Lê Phạm Huỳnh Đặng Wang Zhang Chen Liu Yang Huang
  Tanaka Suzuki Watanabe Kim Park Choi Raman Patel Shah Mehta Desai Joshi Iyer Nair Menon Singh Kaur Gill Sandhu
  Dhillon Khan Hussain Ahmed Ali Malik Iqbal Mahmood Chaudhry Begum Uddin Rahman Miah Okafor Okonkwo Nwosu Eze
  Adeyemi Adebayo Oyelaran Ogunleye Balogun Mensah Owusu Boateng Osei Asante Owusu-Ansah Dlamini Nkosi Khumalo
  Mwangi Otieno Kamau Njoroge Moyo Ncube Sibanda Mutasa Smith Jones Taylor Brown Williams Wilson Johnson Davies
  Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Hughes Edwards Hill Moore
  Scott Turner Carter Phillips Mitchell Ward Morris Cook Bell Cooper Parker Bailey Bennett Richardson Cox Marshall
  Collins Murphy Shaw Gray Simpson Ellis Foster Chapman Mason Webb Rogers Hunt Mills Palmer Holmes Knight Matthews
  Barnes Stevens Reid Butler Fisher Barker Pearson Dixon Fletcher Harrison Hopkins Whitlock Ashdown Blackwood
  Carrick Denholm Eastleigh Fairweather Galbraith Hathersage Inglewood Kellaway Lockhart Merriweather Netherby
  Oakhampton Penhaligon Quartermaine Ravenscroft Stourbridge Thistlewood Underhill Venables Wetherby Yarwood
  Prydderch Llywelyn Gruffydd Bevan Bowen Pugh Penry Ní-Chonaill O'Brien O'Neill O'Sullivan O'Connor
  Ó-Súilleabháin MacLeod MacDonald McAllister McKenzie Campbell Stewart Sutherland Buchanan Drummond Fraser Munro
  Levy Cohen Rosenberg Goldstein Haddad Nasser Khalil Mansour Farouk Abdi Warsame Hirsi Farah Tesfaye Gebre Bekele
  Haile Kiros
`
  .trim()
  .split(/\s+/);

/** Who nobody knows by name yet. */
const DESCRIPTIONS = [
  'Woman in room 4',
  'Man by the garden door',
  'Young person, no name given',
  'Lady with the red coat',
];

export interface InventedName {
  readonly name: string | null;
  readonly kind: 'FULL' | 'FIRST' | 'INITIALS' | 'DESCRIPTION' | 'NONE';
}

export const fullName = (seeded: Seeded): string => {
  const [first, last] = [seeded.pick(FIRST), seeded.pick(LAST)];
  if (seeded.chance(8)) return `${first} ${last}-${seeded.pick(LAST)}`;
  return seeded.chance(12) ? `${first} ${seeded.pick(FIRST)} ${last}` : `${first} ${last}`;
};

/** A name as people give it: mostly whole, sometimes a first name, initials, or what staff say of somebody. */
export function inventedName(seeded: Seeded): InventedName {
  const kind = seeded.weighted([
    ['FULL', 950],
    ['FIRST', 25],
    ['INITIALS', 10],
    ['DESCRIPTION', 10],
    ['NONE', 5],
  ] as const);
  switch (kind) {
    case 'FULL':
      return { name: fullName(seeded), kind };
    case 'FIRST':
      return { name: seeded.pick(FIRST), kind };
    case 'INITIALS':
      return { name: `${seeded.pick(FIRST).charAt(0)}. ${seeded.pick(LAST).charAt(0)}.`, kind };
    case 'DESCRIPTION':
      return { name: seeded.pick(DESCRIPTIONS), kind };
    case 'NONE':
      return { name: null, kind };
  }
}
