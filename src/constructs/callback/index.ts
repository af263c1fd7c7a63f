export * from './callback-event';
export * from './callback-queue';
export * from './callback-target';
export * from './event-callback';
