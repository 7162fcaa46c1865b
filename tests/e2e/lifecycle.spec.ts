import { expect, test } from './app.ts';

test('the window opens and says that it is ready', async ({ app }) => {
  const windows = await app.host.windows();
  expect(windows).toMatchObject([{ url: 'app://journal/index.html', visible: true, focused: true }]);
});
