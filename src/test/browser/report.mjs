// Opens report.html as a reader does, and prints what it finds as one JSON object.
// Usage: node report.mjs BROWSER REPORT SCREENSHOTS
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, report, screenshots] = process.argv.slice(2);
const address = pathToFileURL(report).href;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const found = { messages: [], requests: [], violations: [], overflow: [] };

const open = async (options, width) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', message => found.messages.push(message.text()));
  page.on('pageerror', error => found.messages.push(String(error)));
  page.on('dialog', dialog => { found.messages.push('dialog ' + dialog.message()); dialog.dismiss(); });
  page.on('request', request => {
    if (request.url() !== address && !request.url().startsWith('blob:')) found.requests.push(request.url());
  });
  await page.goto(address);
  return page;
};

for (const width of [1400, 900, 400]) {
  const page = await open({ colorScheme: width === 900 ? 'dark' : 'light' }, width);
  const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
  if (scroll > width) found.overflow.push(width + ': ' + scroll);
  await page.screenshot({ path: `${screenshots}/report-${width}.png` });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  violations.forEach(v => found.violations.push(`${width}: ${v.id}: ${v.nodes.length} × ${v.nodes[0].html.slice(0, 200)}`));
  await page.close();
}

const page = await open({ acceptDownloads: true }, 1400);
found.elements = await page.evaluate(() => document.querySelectorAll('*').length);
await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length, null, { timeout: 5000 }).catch(() => {});
found.firstPaint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
const { metrics } = await session.send('Performance.getMetrics');
found.heap = metrics.find(metric => metric.name === 'JSHeapUsedSize').value;
found.charts = await page.$$eval('figure svg', charts => charts.map(chart => {
  const box = chart.getBoundingClientRect();
  const title = chart.querySelector('title')?.textContent ?? '';
  return { title, width: box.width, height: box.height, marks: chart.querySelectorAll('path, rect, circle, line').length };
}));

// By keyboard alone: the skip link, then the first link of the navigation that leads to a chapter.
await page.keyboard.press('Tab');
found.skip = await page.evaluate(() => document.activeElement.className);
for (let i = 0; i < 60; i++) {
  await page.keyboard.press('Tab');
  const at = await page.evaluate(() => ({
    summary: document.activeElement.tagName === 'SUMMARY' && !!document.activeElement.closest('nav'),
    chapter: /^#w\d+-s\d+$/.test(document.activeElement.getAttribute('href') ?? '')
  }));
  if (at.summary) await page.keyboard.press('Enter');
  if (at.chapter) {
    await page.keyboard.press('Enter');
    break;
  }
}
found.chapter = await page.evaluate(() => {
  const target = document.getElementById(location.hash.slice(1));
  const top = target?.getBoundingClientRect().top;
  return target ? { heading: target.querySelector('h3').textContent, visible: top > -50 && top < innerHeight } : null;
});

// The first table with a filter.
const input = await page.$('input[type=search]');
if (input) {
  const table = await page.evaluateHandle(element => element.closest('.tools').nextElementSibling.querySelector('table'), input);
  const visible = () => table.evaluate(t => Array.from(t.tBodies[0].rows).filter(row => !row.hidden).length);
  const all = await visible();
  const word = await table.evaluate(t => t.tBodies[0].rows[1].cells[0].textContent.trim());
  await input.fill(word);
  found.filter = { all, shown: await visible() };
  await input.fill('');
  const numeric = await table.evaluate(t => Array.from(t.tHead.rows[0].cells).findIndex(cell => cell.classList.contains('n')));
  const head = await table.evaluateHandle((t, column) => t.tHead.rows[0].cells[column].querySelector('button'), numeric);
  await head.asElement().click();
  found.sorted = await table.evaluate((t, column) => ({
    state: t.tHead.rows[0].cells[column].getAttribute('aria-sort'),
    values: Array.from(t.tBodies[0].rows, row => Number(row.cells[column].dataset.sort)).filter(value => !Number.isNaN(value))
  }), numeric);
}

const saved = async button => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};
const csv = await page.$('button[aria-label^="Save as CSV"]');
if (csv) found.csv = await saved(csv);
const svg = await page.$('button[aria-label^="Save as SVG"]');
if (svg) found.svg = await saved(svg);
await page.close();

const plain = await open({ javaScriptEnabled: false }, 1400);
found.withoutScripts = await plain.locator('main').innerText();
await browser.close();
console.log(JSON.stringify(found));
