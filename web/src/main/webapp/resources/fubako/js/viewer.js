/* Shows a file page by page as pictures; the person never needs to download it. */
(function () {
  'use strict';
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  var viewer, pages, zoom = 1, shown = null, count = 0;
  function role(name) { return viewer.querySelector('[data-role="' + name + '"]'); }
  function seenKey(hash) { return 'seen:' + hash; }
  function seen(hash) { try { return localStorage.getItem(seenKey(hash)) === '1'; } catch (e) { return false; } }
  function markSeen(hash) { try { localStorage.setItem(seenKey(hash), '1'); } catch (e) { /* storage may be off */ } marks(); }
  function marks() {
    var buttons = all('[data-file]'), done = 0;
    buttons.forEach(function (button) {
      var was = seen(button.dataset.hash);
      if (was) { done++; }
      var mark = button.querySelector('.file-seen'); if (mark) { mark.hidden = !was; }
    });
    all('[data-seen-count]').forEach(function (each) { each.textContent = done + '/' + buttons.length; });
    all('[data-seen-progress]').forEach(function (each) { each.max = buttons.length || 1; each.value = done; });
    all('[data-unseen-warning]').forEach(function (each) { each.hidden = done >= buttons.length; });
  }
  function width() { return Math.min(2400, Math.max(800, Math.ceil(pages.clientWidth * zoom * Math.min(2, window.devicePixelRatio || 1) / 400) * 400)); }
  function alt(n) { return viewer.dataset.pageAlt.replace('{0}', n).replace('{1}', count); }
  function url(n) { return viewer.dataset.viewer + shown.id + '/pages/' + n + '?w=' + width(); }
  function note(text) {
    pages.textContent = ''; var p = document.createElement('p'); p.className = 'viewer-note'; p.textContent = text; pages.appendChild(p); count = 0; where(0);
  }
  function where(n) { role('where').textContent = count ? n + ' / ' + count : ''; role('zoom').textContent = Math.round(zoom * 100) + '%'; }
  function current() {
    var top = pages.getBoundingClientRect().top, best = 1, near = Infinity;
    all('.viewer-page', pages).forEach(function (page, i) { var d = Math.abs(page.getBoundingClientRect().top - top - 16); if (d < near) { near = d; best = i + 1; } });
    return best;
  }
  function fill(first) {
    pages.textContent = '';
    for (var n = 1; n <= count; n++) {
      var figure = document.createElement('figure'), img = document.createElement('img');
      figure.className = 'viewer-page' + (n > 1 ? ' waiting' : '');
      img.alt = alt(n); if (n > 1) { img.loading = 'lazy'; }
      img.addEventListener('load', function () { this.parentNode.classList.remove('waiting'); });
      img.src = n === 1 && first ? first : url(n);
      figure.appendChild(img); pages.appendChild(figure);
    }
    pages.scrollTop = 0; pages.style.setProperty('--zoom', zoom); where(count ? 1 : 0);
  }
  function show(file) {
    shown = file; zoom = 1; role('name').textContent = file.name || '';
    all('[data-file]').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.file === file.id)); });
    note(viewer.dataset.waiting);
    fetch(url(1), { credentials: 'same-origin', headers: { Accept: 'image/png, application/json' } }).then(function (answer) {
      if (shown !== file) { return null; }
      if (!answer.ok) { return answer.json().then(function (why) { note(why.message || why.text || viewer.dataset.failed); }); }
      count = Number(answer.headers.get('Fubako-Pages')) || 1;
      return answer.blob().then(function (blob) { fill(URL.createObjectURL(blob)); if (file.hash) { markSeen(file.hash); } });
    }).catch(function () { note(viewer.dataset.failed); });
  }
  function go(by) {
    var list = all('.viewer-page', pages), to = list[Math.max(0, Math.min(list.length - 1, current() - 1 + by))];
    if (to) { pages.scrollTo({ top: to.offsetTop - pages.offsetTop - 8, behavior: 'auto' }); where(list.indexOf(to) + 1); }
  }
  function scale(to) {
    var at = current(); zoom = Math.max(0.5, Math.min(4, to)); pages.style.setProperty('--zoom', zoom); where(at);
    all('img', pages).forEach(function (img, i) { if (zoom > 1 && img.loading !== 'lazy') { img.src = url(i + 1); } });
  }
  function start() {
    viewer = document.querySelector('[data-viewer]');
    marks();
    if (!viewer || viewer.dataset.ready) { return; }
    viewer.dataset.ready = 'true'; pages = role('pages');
    viewer.addEventListener('click', function (event) {
      var button = event.target.closest('[data-do]'); if (!button) { return; }
      switch (button.dataset.do) {
        case 'previous': go(-1); break;
        case 'next': go(1); break;
        case 'smaller': scale(zoom - 0.25); break;
        case 'larger': scale(zoom + 0.25); break;
        default: scale(1);
      }
    });
    pages.addEventListener('scroll', function () { where(current()); }, { passive: true });
    var first = all('[data-file]').find(function (button) { return button.dataset.file === viewer.dataset.first; }) || document.querySelector('[data-file]');
    if (first) { show({ id: first.dataset.file, name: first.dataset.name, hash: first.dataset.hash }); }
    else if (viewer.dataset.first) { show({ id: viewer.dataset.first, name: '', hash: '' }); }
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-file]');
    if (button && document.querySelector('[data-viewer]')) {
      viewer = document.querySelector('[data-viewer]'); pages = role('pages');
      show({ id: button.dataset.file, name: button.dataset.name, hash: button.dataset.hash });
      if (window.matchMedia('(max-width: 61.99em)').matches) { viewer.scrollIntoView({ block: 'start' }); }
    }
  });
  document.addEventListener('fubako:settled', start);
  document.addEventListener('fubako:shown', start);
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
})();
