// Opens clause reports in a headless browser: page.js CHROMIUM PICTURES FILE… Each must load nothing from anywhere, read the
// same without scripts, filter with them, fit a narrow screen, print, and pass axe without a serious finding. Leaves a picture
// and a PDF of each in the folder PICTURES.
const fs = require('fs')
const path = require('path')
const axe = require('axe-core')
const puppeteer = require('puppeteer-core')

const [chromium, pictures, ...files] = process.argv.slice(2)

function demand(holds, what) {
  if (!holds) throw new Error(what)
}

async function open(browser, file, scripts) {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 1600 })
  await page.setJavaScriptEnabled(scripts)
  const foreign = []
  page.on('request', request => { if (!request.url().startsWith('file:')) foreign.push(request.url()) })
  page.on('pageerror', error => foreign.push(String(error)))
  page.on('console', message => { if (message.type() === 'error') foreign.push(message.text()) })
  await page.goto('file://' + path.resolve(file))
  demand(foreign.length === 0, `loads, or fails at: ${foreign}`)
  return page
}

const shownRows = 'table.clauses tbody tr:not([hidden])'

async function check(browser, file) {
  const plain = await open(browser, file, false)
  const all = (await plain.$$(shownRows)).length
  demand(all > 300, `only ${all} clauses without scripts`)
  demand((await plain.$$('form.filter:not([hidden])')).length === 0, 'filters that do nothing without scripts')
  await plain.close()

  const page = await open(browser, file, true)
  const { violations } = await page.evaluate(`${axe.source}; axe.run(document, { resultTypes: ['violations'] })`)
  const serious = violations.filter(v => ['serious', 'critical'].includes(v.impact))
  demand(serious.length === 0, 'axe: ' + serious.map(v => `${v.id} (${v.nodes.length}): ${v.nodes[0].html}`).join('; '))

  const name = path.basename(file, '.html')
  await page.screenshot({ path: path.join(pictures, name + '.png') })
  const form = 'form[data-for="table-hkma-sa-2"]'
  await page.select(`${form} select[name=status]`, 'not-from-code')
  const rows = '#table-hkma-sa-2 tbody tr:not([hidden])'
  const statuses = await page.$$eval(rows, rows => rows.map(row => row.dataset.status))
  demand(statuses.length === 14 && statuses.every(s => s === 'not-from-code'), `the filter of statuses shows ${statuses}`)
  await page.type(`${form} input[name=text]`, '1.3.2')
  demand((await page.$$(rows)).length === 1, 'the search does not narrow')
  await page.select(`${form} select[name=operator]`, 'provider')
  demand((await page.$$(rows)).length === 0, 'the filter of responsibilities does not narrow')
  await page.reload()

  await page.setViewport({ width: 390, height: 800 })
  const width = await page.evaluate('document.documentElement.scrollWidth')
  demand(width <= 390, `a narrow screen of 390 pixels shows a page of ${width}`)
  await page.select(`${form} select[name=status]`, 'not-from-code')
  const visible = await page.$$eval('#table-hkma-sa-2 tbody tr', rows => rows.filter(row => row.offsetHeight > 0).length)
  demand(visible === 14, `the filter leaves ${visible} rows on a narrow screen`)
  await page.reload()

  const pdf = path.join(pictures, name + '.pdf')
  await page.pdf({ path: pdf, preferCSSPageSize: true, timeout: 120000 })
  const text = fs.readFileSync(pdf, 'latin1')
  const box = text.match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/)
  demand(box && Math.abs(box[1] - 595) < 2 && Math.abs(box[2] - 842) < 2, `not A4: ${box}`)
  await page.close()
  console.log(`ok: ${name}, ${all} clauses`)
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const file of files) await check(browser, file)
  } finally {
    await browser.close()
  }
})().catch(error => {
  console.error(String(error))
  process.exit(1)
})
