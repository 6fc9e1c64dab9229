package io.parvis.localstack.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.parvis.testsupport.backing.CaughtMail;

/** Draws the mailbox. Everything that comes from a mail is escaped, but its HTML part, which is shown in a sandbox. */
final class MailboxPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final Pattern LINK = Pattern.compile("https?://(?:(?!&(?:lt|gt|quot|#39);)\\S)+");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%%, transparent); }
            body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem; }
            h1 { font-size: 1.4rem; margin: 0 0 1rem; }
            a { color: light-dark(#0b5394, #8ec5ff); }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid var(--line); padding: .5rem .75rem .5rem 0; text-align: left; vertical-align: top; }
            td { overflow-wrap: anywhere; }
            td.time { white-space: nowrap; }
            dl { display: grid; gap: .25rem 1rem; grid-template-columns: max-content 1fr; margin: 0 0 1rem; }
            dt { opacity: .7; }
            dd { margin: 0; overflow-wrap: anywhere; }
            iframe { background: #fff; border: 1px solid var(--line); border-radius: .4rem; height: 70vh; width: 100%%; }
            pre { border: 1px solid var(--line); border-radius: .4rem; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            form { display: flex; gap: .5rem; margin: 0 0 1rem; }
            input, button { font: inherit; padding: .3rem .6rem; }
            input { flex: 1; max-width: 24rem; }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private MailboxPages() {}

    /** @param mails oldest first; the page shows the newest first */
    static String list(List<CaughtMail> mails, String to) {
        String rows = mails.reversed().stream().map(MailboxPages::row).collect(Collectors.joining("\n"));
        String table = rows.isEmpty() ? "<p>No mails yet.</p>" : """
                <table>
                <thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>""".formatted(rows);
        return PAGE.formatted("Mailbox of Parvis", """
                <h1>Every mail that Parvis sent</h1>
                <form><label for="to">To</label> <input id="to" name="to" type="search" value="%s"> <button>Show</button></form>
                %s""".formatted(escape(to), table));
    }

    static String mail(CaughtMail mail) {
        String content = mail.html().isEmpty() ? plain(mail) : """
                <p><a href="/mails/%1$s/text">Show as plain text</a></p>
                <iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/%1$s/html"></iframe>""".formatted(escape(mail.id()));
        return page(mail, content);
    }

    static String text(CaughtMail mail) {
        String back = mail.html().isEmpty()
                ? ""
                : "<p><a href=\"/mails/%s\">Show as HTML</a></p>\n".formatted(escape(mail.id()));
        return page(mail, back + plain(mail));
    }

    static String foreign(CaughtMail mail) {
        return "<base target=\"_blank\">" + mail.html();
    }

    private static String page(CaughtMail mail, String content) {
        return PAGE.formatted(escape(mail.subject()), """
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Received</dt><dd>%s</dd></dl>
                %s""".formatted(
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(mail.to()),
                        TIME.format(mail.receivedAt()),
                        content));
    }

    private static String row(CaughtMail mail) {
        return "<tr><td class=\"time\">%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(
                        TIME.format(mail.receivedAt()),
                        escape(mail.to()),
                        escape(mail.id()),
                        escape(mail.subject().isBlank() ? "(no subject)" : mail.subject()));
    }

    private static String plain(CaughtMail mail) {
        String linked = LINK.matcher(escape(mail.text())).replaceAll("<a href=\"$0\">$0</a>");
        return "<pre>" + linked + "</pre>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
