import { z } from 'zod';

/** A ward as it is offered to whoever types a part of its name: of its own, since every page that asks where somebody is carries it. */
export const PlaceFound = z
  .object({ wardId: z.uuid(), wardName: z.string(), hospitalName: z.string(), town: z.string() })
  .meta({ id: 'PlaceFound' });
