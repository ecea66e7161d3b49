/** The two countries with a statutory scheme. */
export type Country = 'England' | 'Wales';
/** Where a hospital or authority is; the Act's schemes stop at the border, so anywhere else gives no route. */
export type Nation = Country | 'elsewhere';
export type Scheme = 'england' | 'wales';

/**
 * The scheme of independent mental health advocacy that a country has: section 130A in England, section 130E in Wales.
 */
export const schemeOf = (country: Country): Scheme => (country === 'England' ? 'england' : 'wales');
