/** The two countries with a statutory scheme. */
export type Country = 'England' | 'Wales';
/** Where a hospital or authority is; the Act's schemes stop at the border, so anywhere else gives no route. */
export type Nation = Country | 'elsewhere';
export type Scheme = 'england' | 'wales';

export const schemeOf = (country: Country): Scheme => (country === 'England' ? 'england' : 'wales');
