/**
 * Mantine's ground, in its own layer so that our styles always win. A component of Mantine's brings its own line where
 * it is used (`@mantine/core/styles/Menu.layer.css`), so that a page loads only what it shows.
 */
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
