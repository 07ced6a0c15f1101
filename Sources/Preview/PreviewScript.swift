/// What runs in a page that is previewed: it fetches the page again when there is a newer version of it, at the place
/// to which the reader had scrolled, and shows what is wrong with the files over the page.
///
/// It listens only while the page is in view, since browsers keep few connections to one host. What it shows is in a
/// shadow tree with a constructed stylesheet: the site's own styles do not reach it, nor does the site's policy.
let previewScript = """
    "use strict";
    (() => {
      const version = document.currentScript.dataset.version;
      const place = "insyn-place";
      let events = null, shown = "", said = "", host = null, before = null;

      const style = new CSSStyleSheet();
      style.replaceSync(`
        @media print { :host { display: none } }
        [role=alertdialog] { position: fixed; inset: auto 0 0 0; z-index: 2147483647; box-sizing: border-box;
          max-height: 60vh; overflow: auto; padding: 1rem 1.5rem; border-top: .35rem solid #c1121f;
          background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
        h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
        pre { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
          font: .9rem/1.5 ui-monospace, monospace; }
        button { min-height: 2.75rem; padding: 0 1rem; border: 2px solid #1a1a1a; border-radius: .25rem;
          background: #fff; color: inherit; font: inherit; cursor: pointer; }
        button:focus-visible, [role=alertdialog]:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
      `);

      const element = (name, text) => {
        const made = document.createElement(name);
        made.textContent = text;
        return made;
      };

      const close = () => {
        if (!host) return;
        host.remove();
        host = null;
        if (before && before.isConnected) before.focus();
      };

      const show = alert => {
        const key = JSON.stringify(alert);
        if (key === shown) return;
        shown = key;
        close();
        if (!alert) return;
        before = document.activeElement;
        host = document.createElement("div");
        const root = host.attachShadow({ mode: "open" });
        root.adoptedStyleSheets = [style];
        const box = root.appendChild(document.createElement("div"));
        box.setAttribute("role", "alertdialog");
        box.setAttribute("aria-labelledby", "title");
        box.setAttribute("aria-describedby", "problems");
        box.tabIndex = -1;
        box.appendChild(element("h2", alert.title)).id = "title";
        const problems = box.appendChild(document.createElement("div"));
        problems.id = "problems";
        for (const problem of alert.problems) problems.append(element("pre", problem));
        box.appendChild(element("button", alert.close)).addEventListener("click", close);
        document.documentElement.append(host);
        box.focus({ preventScroll: true });
      };

      const say = state => {
        const key = JSON.stringify(state);
        if (key === said) return;
        said = key;
        for (const problem of state.alert ? state.alert.problems : []) console.error(problem);
        for (const remark of state.remarks) console.warn(remark);
      };

      const reload = () => {
        sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
        location.reload();
      };

      const listen = () => {
        events = new EventSource("/_insyn/events?" + location.pathname);
        events.onmessage = message => {
          const state = JSON.parse(message.data);
          if (state.version !== version) return reload();
          show(state.alert);
          say(state);
        };
      };

      const follow = () => {
        if (events) events.close();
        events = null;
        if (document.visibilityState === "visible") listen();
      };

      const restore = () => {
        const [path, x, y] = JSON.parse(sessionStorage.getItem(place)) || [];
        sessionStorage.removeItem(place);
        if (path === location.pathname) scrollTo({ left: x, top: y, behavior: "instant" });
      };

      addEventListener("keydown", event => { if (event.key === "Escape") close(); });
      addEventListener("visibilitychange", follow);
      addEventListener("pagehide", () => { if (events) events.close(); });
      addEventListener("pageshow", event => { if (event.persisted) follow(); });
      if (document.readyState === "complete") restore(); else addEventListener("load", restore);
      follow();
    })();

    """
