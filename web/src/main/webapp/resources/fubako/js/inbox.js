/* Beside the inbox, where there is room: the paper of the selected row. Without this every row is a link. */
(function () {
  'use strict';
  var list, pane, shown = null, timer = 0, room = window.matchMedia('(min-width: 75em)');
  function rows() { return Array.prototype.slice.call(list.querySelectorAll('[data-row]')); }
  function key() { return 'row:' + location.pathname + location.search; }
  function keep(subject) { try { sessionStorage.setItem(key(), subject); } catch (e) { /* storage may be off */ } }
  function kept() { try { return sessionStorage.getItem(key()); } catch (e) { return null; } }
  function say(text) {
    pane.textContent = '';
    if (text) { var p = document.createElement('p'); p.className = 'preview-note'; p.textContent = text; pane.appendChild(p); }
  }
  function load(link) {
    fetch(pane.dataset.preview + link.dataset.subject, { credentials: 'same-origin' }).then(function (answer) {
      return answer.ok ? answer.text() : '';
    }).then(function (text) {
      if (link !== shown) { return; }
      var found = new DOMParser().parseFromString(text, 'text/html').getElementById('previewed');
      if (!found) { say(pane.dataset.failed); return; }
      pane.textContent = '';
      Array.prototype.slice.call(found.childNodes).forEach(function (node) { pane.appendChild(document.importNode(node, true)); });
      document.getElementById('previewOpen').href = link.href;
      document.dispatchEvent(new CustomEvent('fubako:shown'));
    }).catch(function () { if (link === shown) { say(pane.dataset.failed); } });
  }
  function select(link) {
    if (!link || link === shown || !room.matches) { return; }
    var first = !shown;
    shown = link;
    rows().forEach(function (each) { each.closest('.card').classList.toggle('card-selected', each === link); });
    keep(link.dataset.subject);
    clearTimeout(timer); if (first) { load(link); } else { timer = setTimeout(load, 120, link); }
  }
  function lay() {
    list.parentNode.classList.toggle('inbox-paned', room.matches);
    if (room.matches) { select(rows().find(function (each) { return each.dataset.subject === kept(); }) || rows()[0]); }
    else { shown = null; pane.textContent = ''; }
  }
  function start() {
    list = document.querySelector('.inbox-list'); pane = document.getElementById('preview');
    if (!list || !pane) { return; }
    list.addEventListener('focusin', function (event) { select(event.target.closest('[data-row]')); });
    list.addEventListener('click', function (event) {
      var card = event.target.closest('.card');
      if (card && room.matches && !event.target.closest('a')) { card.querySelector('[data-row]').focus({ preventScroll: true }); }
    });
    list.addEventListener('dblclick', function (event) { var card = event.target.closest('.card'); if (card && room.matches) { card.querySelector('[data-row]').click(); } });
    room.addEventListener('change', lay);
    lay();
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
})();
