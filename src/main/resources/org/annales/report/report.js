'use strict';
(() => {
  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  document.body.append(status);

  const button = (text, label, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', action);
    return made;
  };

  const save = (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    status.textContent = name + ' is saved';
  };

  const key = cell => {
    const number = cell.dataset.sort;
    return number === undefined ? cell.textContent.trim() : Number(number);
  };

  const compare = (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return a.localeCompare(b, undefined, { numeric: true });
  };

  const sort = (table, column, head) => {
    const descending = head.getAttribute('aria-sort') === 'ascending' ||
      (!head.hasAttribute('aria-sort') && head.classList.contains('n'));
    const ascending = head.getAttribute('aria-sort') === 'descending' ? true : !descending;
    table.tHead.querySelectorAll('th').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    const body = table.tBodies[0];
    const rows = Array.from(body.rows, row => ({ row, value: key(row.cells[column]) }));
    rows.sort((a, b) => {
      // An empty cell is last in both directions.
      if (a.value === '' || b.value === '') return compare(a.value, b.value);
      return ascending ? compare(a.value, b.value) : compare(b.value, a.value);
    });
    body.append(...rows.map(entry => entry.row));
  };

  // A spreadsheet takes a text with these first letters for a formula.
  const guarded = text => /^[=+@\t\r]|^-(?![\d.\s]*$)/.test(text) ? "'" + text : text;
  const field = text => /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  const csv = table => Array.from(table.rows, row =>
    Array.from(row.cells, cell => field(guarded(cell.dataset.sort ?? cell.textContent.trim()))).join(','))
    .join('\r\n') + '\r\n';

  const equip = table => {
    if (table.dataset.equipped) return;
    table.dataset.equipped = 'yes';
    const heads = Array.from(table.tHead.rows[0].cells);
    const rows = Array.from(table.tBodies[0].rows);
    const name = table.caption ? table.caption.textContent : table.id;
    if (rows.length > 8) {
      heads.forEach((head, column) => {
        const text = head.textContent;
        head.textContent = '';
        head.append(button(text, null, () => sort(table, column, head)));
      });
    }
    const tools = document.createElement('div');
    tools.className = 'tools';
    if (rows.length > 8) {
      const input = document.createElement('input');
      input.type = 'search';
      input.placeholder = 'Filter rows';
      input.setAttribute('aria-label', 'Filter the rows of: ' + name);
      input.addEventListener('input', () => {
        const wanted = input.value.toLocaleLowerCase();
        let shown = 0;
        rows.forEach(row => {
          row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
          if (!row.hidden) shown++;
        });
        status.textContent = shown + ' of ' + rows.length + ' rows';
      });
      tools.append(input);
    }
    tools.append(button('Save as CSV', 'Save as CSV: ' + name,
      () => save(table.id + '.csv', 'text/csv;charset=utf-8', '\ufeff' + csv(table))));
    table.parentElement.before(tools);
  };
  // Folded tables get their tools when they are first unfolded, so that the page stays small.
  document.querySelectorAll('table').forEach(table => {
    const fold = table.closest('details');
    if (!fold) equip(table);
    else fold.addEventListener('toggle', () => equip(table), { once: true });
  });

  const chartStyle = () => {
    const rules = [];
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule.selectorText && /chart|--mark/.test(rule.cssText)) rules.push(rule.cssText);
      }
    }
    return rules.join('\n');
  };

  document.querySelectorAll('figure').forEach(figure => {
    const svg = figure.querySelector('svg');
    const tools = document.createElement('div');
    tools.className = 'tools';
    tools.append(button('Save as SVG', 'Save as SVG: ' + svg.querySelector('title').textContent, () => {
      const copy = svg.cloneNode(true);
      const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
      style.textContent = chartStyle();
      copy.prepend(style);
      save(figure.id + '.svg', 'image/svg+xml', new XMLSerializer().serializeToString(copy));
    }));
    svg.parentElement.after(tools);
  });

  // A link into a folded table unfolds it.
  const unfold = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    let at = id && document.getElementById(id);
    const target = at;
    for (; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
    if (target) target.scrollIntoView();
  };
  window.addEventListener('hashchange', unfold);
  if (location.hash) unfold();

  let closed = [];
  window.addEventListener('beforeprint', () => {
    closed = Array.from(document.querySelectorAll('details:not([open])'));
    closed.forEach(details => { details.open = true; });
  });
  window.addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }));

  // Cells of a heat map have no elements of their own: the tooltip is computed from the position.
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  document.body.append(tip);
  document.querySelectorAll('figure svg[data-dx]').forEach(svg => {
    const table = svg.closest('figure').querySelector('table');
    if (!table) return;
    const { x0, y0, dx, dy } = svg.dataset;
    svg.addEventListener('pointermove', event => {
      const box = svg.getBoundingClientRect();
      const scale = svg.viewBox.baseVal.width / box.width;
      const column = Math.floor(((event.clientX - box.left) * scale - x0) / dx);
      const row = Math.floor(((event.clientY - box.top) * scale - y0) / dy);
      const cells = table.tBodies[0].rows[row]?.cells;
      const cell = column < 0 ? undefined : cells?.[column + 1];
      tip.hidden = !cell || !cell.textContent.trim();
      if (!tip.hidden) {
        const head = table.tHead.rows[0].cells[column + 1];
        tip.textContent = cells[0].textContent.trim() + ', ' + (head.title || head.textContent) + ': ' + cell.textContent.trim();
        tip.style.setProperty('left', Math.min(event.pageX + 12, document.documentElement.clientWidth - 260) + 'px');
        tip.style.setProperty('top', event.pageY + 16 + 'px');
      }
    });
    svg.addEventListener('pointerleave', () => { tip.hidden = true; });
  });
})();
