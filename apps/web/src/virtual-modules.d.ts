declare module 'virtual:tokens.css';
declare module '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
declare module '@fontsource/atkinson-hyperlegible-mono/latin-400.css';
declare module '@fontsource/atkinson-hyperlegible-mono/latin-ext-400.css';
