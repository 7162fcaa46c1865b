export { language } from '#core/x.ts';
