package io.parvis.benchmarks.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import io.parvis.starter.sheets.Spreadsheet;

/** The export of a list as a service answers it, over HTTP: the services' web server with its buffers, the starter's cursor and its workbook. One at a time. */
final class ExportRoute implements AutoCloseable {

    private static final String PATH = "/export.xlsx";

    /** Kept, because what nobody keeps forgets its level. */
    private static final Logger SERVER_LOG = Logger.getLogger("org.apache");

    private final Ledger ledger;
    private final WebServer server;
    private final Semaphore free = new Semaphore(1);
    private volatile IntConsumer watch = _ -> {};
    private volatile long firstRow;

    ExportRoute(Ledger ledger) {
        this.ledger = ledger;
        SERVER_LOG.setLevel(Level.WARNING);
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        this.server = factory.getWebServer(
                context -> context.addServlet("export", new Answer()).addMapping(PATH));
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getPort() + PATH);
    }

    /** When the cursor of the latest export gave its first row, by {@link System#nanoTime}. */
    long firstRow() {
        return firstRow;
    }

    /** Tells somebody before each row is written how many were, until the next one watches. */
    void watch(IntConsumer next) {
        watch = next;
    }

    /** Returns when no export is answered, also none that its asker has left. */
    void awaitRest() {
        free.acquireUninterruptibly();
        free.release();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Answer extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            free.acquireUninterruptibly();
            try {
                response.setContentType(Spreadsheet.MEDIA_TYPE);
                write(new Spreadsheet(response.getOutputStream(), "Matters", Ledger.HEADINGS));
            } catch (UncheckedIOException _) {
                // whoever asked has left, or sees that it breaks off
            } finally {
                free.release();
            }
        }

        private void write(Spreadsheet sheet) {
            int[] rows = {0};
            ledger.read(cells -> {
                if (rows[0] == 0) {
                    firstRow = System.nanoTime();
                }
                watch.accept(rows[0]++);
                sheet.row(cells);
            });
            sheet.finish();
        }
    }
}
