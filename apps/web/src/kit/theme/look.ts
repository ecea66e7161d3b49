/** What every entry needs before it draws: the typefaces, the tokens as custom properties, and the ground rules. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource/atkinson-hyperlegible-mono/latin-400.css';
import 'virtual:tokens.css';
import './global.css';
