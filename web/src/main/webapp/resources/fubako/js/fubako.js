/* Enhances what works without it: sheets, kept texts, expired sessions, double submits, keys. */
(function () {
  'use strict';
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function store(key, value) {
    try { if (value === undefined) { return sessionStorage.getItem(key); }
      if (value === null) { sessionStorage.removeItem(key); } else { sessionStorage.setItem(key, value); } } catch (e) { /* storage may be off */ }
    return null;
  }

  /* 1. sheets */
  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-opens]');
    if (opener && opener.getAttribute('aria-disabled') !== 'true') {
      var sheet = document.getElementById(opener.dataset.opens);
      if (sheet && sheet.showModal && !sheet.open) {
        var around = opener.closest('dialog[open]'); if (around) { around.close(); }
        sheet.showModal();
        var first = sheet.querySelector('[data-first]');
        if (first) { first.focus(); }
      }
    }
    var presser = event.target.closest('[data-presses]');
    if (presser) { document.dispatchEvent(new CustomEvent('fubako:pressing')); document.getElementById(presser.dataset.presses).click(); }
    var closer = event.target.closest('[data-closes]');
    if (closer) { document.getElementById(closer.dataset.closes).close(); }
    if (event.target.tagName === 'DIALOG') { event.target.close(); }
    all('details.who[open], details.thumb-more[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { all('details.who[open], details.thumb-more[open]').forEach(function (menu) { menu.open = false; menu.querySelector('summary').focus(); }); }
  });

  /* 2. texts that must survive an expired session */
  function keepKey(field) { return 'keep:' + location.pathname + location.search + ':' + (field.dataset.keep || field.id); }
  function restore() {
    all('[data-keep]').forEach(function (field) {
      var kept = store(keepKey(field));
      if (kept && !field.value) { field.value = kept; }
    });
  }
  document.addEventListener('input', function (event) {
    if (event.target.dataset && 'keep' in event.target.dataset) { store(keepKey(event.target), event.target.value || null); }
  });
  function forget() { all('[data-keep]').forEach(function (field) { store(keepKey(field), null); }); }

  /* 3. the session is over: say so where the person is */
  function reconnect() {
    var sheet = document.getElementById('reconnect');
    if (!sheet || sheet.open) { return; }
    document.getElementById('reconnectLink').href = location.href;
    all('dialog[open]').forEach(function (open) { open.close(); });
    sheet.showModal();
  }

  /* 4. after every partial answer */
  function marks() {
    all('.field').forEach(function (field) {
      var error = field.querySelector('.field-error');
      var control = error && error.id ? document.getElementById(error.id.replace(/Error$/, '')) : null;
      var shown = error && error.textContent.trim() !== '';
      if (!control) { control = field.querySelector('input, select, textarea'); }
      if (!control) { return; }
      if (shown) {
        control.setAttribute('aria-invalid', 'true');
        if (error.id) { control.setAttribute('aria-describedby', error.id); }
      } else if (control.getAttribute('aria-invalid')) { control.removeAttribute('aria-invalid'); }
    });
  }
  var title = document.title, quiet = false;
  function focusErrors(first) {
    var error = document.querySelector('#notices .notice-error');
    document.title = error ? document.body.dataset.errorTitle + title : title;
    var open = document.querySelector('dialog[open]');
    all('.sheet-notices').forEach(function (slot) { slot.textContent = ''; });
    if (error && open) {
      var slot = open.querySelector('.sheet-notices');
      if (slot) {
        slot.appendChild(error.cloneNode(true));
        var invalid = open.querySelector('[aria-invalid]');
        (invalid || slot.firstChild).focus();
      }
    } else if (error) { error.focus(); if (!first) { error.scrollIntoView({ block: 'center' }); } }
  }
  // a button is shut for a moment after its answer, and a press on it then would be lost
  function pressOnceOpen(id) {
    var button = document.getElementById(id);
    if (button && button.disabled) { setTimeout(function () { pressOnceOpen(id); }, 100); } else if (button) { button.click(); }
  }
  /* one act after the other: the page says which button asks for the next; an error ends it */
  function goOn() {
    var next = document.querySelector('[data-goes-on]');
    if (next && !document.querySelector('#notices .notice-error')) { pressOnceOpen(next.dataset.goesOn); }
  }
  function settled() { marks(); restore(); if (!quiet) { focusErrors(false); } quiet = false; goOn(); document.dispatchEvent(new CustomEvent('fubako:settled')); }
  function listen() {
    var $ = window.jQuery;
    if (!$) { return; }
    $(document).on('pfAjaxComplete', function (event, xhr) {
      if (xhr && xhr.status === 401) { reconnect(); return; }
      if (xhr && xhr.responseText && xhr.responseText.indexOf('<redirect') > 0) { forget(); return; }
      setTimeout(settled, 0);
    });
    $(document).on('pfAjaxError', function (event, xhr) { if (xhr && xhr.status === 401) { reconnect(); } });
  }

  /* 5. one submit per click */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    setTimeout(function () { delete form.dataset.sent; }, 4000);
  });
  window.addEventListener('pageshow', function () { all('form[data-sent]').forEach(function (form) { delete form.dataset.sent; }); });

  /* 6. keys: every element with data-key; none commits, all can be switched off */
  function keysOff() { try { return localStorage.getItem('keys') === 'off'; } catch (e) { return false; } }
  function step(by) {
    var links = all('[data-row]');
    if (!links.length) { return; }
    var at = links.indexOf(document.activeElement);
    if (at < 0) { at = links.findIndex(function (each) { return each.closest('.card-selected'); }); }
    var next = links[Math.max(0, Math.min(links.length - 1, at + by))];
    next.focus(); next.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('keydown', function (event) {
    if (keysOff() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) { return; }
    if (event.target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) { return; }
    if (event.key === '?') { document.getElementById('keysHelp').showModal(); }
    else if (event.key === 'Enter') {
      var selected = event.target === document.body ? document.querySelector('.card-selected [data-row]') : null;
      if (!selected) { return; }
      selected.click();
    } else if (event.key === 'j') { step(1); } else if (event.key === 'k') { step(-1); }
    else {
      var target = all('[data-key]').find(function (each) { return each.dataset.key === event.key && each.offsetParent !== null; });
      if (!target) { return; }
      if (target.matches('input')) { target.focus(); target.select(); } else { target.click(); }
    }
    event.preventDefault();
  });
  document.addEventListener('change', function (event) {
    if (event.target.id === 'keysOn') { try { localStorage.setItem('keys', event.target.checked ? 'on' : 'off'); } catch (e) { /* storage may be off */ } }
  });

  document.addEventListener('fubako:quiet', function () { quiet = true; });

  function start() {
    listen(); marks(); restore(); focusErrors(true);
    // beside the hits there is room for the facets, above them there is not
    if (window.matchMedia('(min-width: 62em)').matches) { all('details.facets').forEach(function (each) { each.open = true; }); }
    var on = document.getElementById('keysOn'); if (on) { on.checked = !keysOff(); }
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
})();
