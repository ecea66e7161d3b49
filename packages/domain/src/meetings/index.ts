export * from './private-meeting.js';
