import { customType, timestamp } from 'drizzle-orm/pg-core';

/** UTF-8 text that may hold NUL, which Postgres refuses in `text`: a learner's source is kept as it came. */
export const utf8 = customType<{ data: string; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value, 'utf8'),
  fromDriver: (value) => value.toString('utf8'),
});

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
