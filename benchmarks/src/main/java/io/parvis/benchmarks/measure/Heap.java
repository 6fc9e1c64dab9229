package io.parvis.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** The heap of another JVM of the same user, in megabytes, as that JVM tells it; its management agent runs on afterwards. */
public final class Heap implements AutoCloseable {

    private static final double MEGABYTE = 1024 * 1024;

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<MemoryPoolMXBean> pools;

    private Heap(JMXConnector connector) throws IOException {
        MBeanServerConnection server = connector.getMBeanServerConnection();
        this.connector = connector;
        this.memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        this.pools = ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /**
     * The heap of a process.
     *
     * @throws IOException if it is no JVM that can be asked
     */
    @SuppressWarnings("BanJNDI") // the address comes from a JVM on this machine
    public static Heap of(ProcessHandle process) throws IOException {
        return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(agent(process))));
    }

    private static String agent(ProcessHandle process) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException("Process " + process.pid() + " can't be asked for its heap", e);
        }
    }

    /** The most that its objects may take. */
    public double limit() {
        return memory.getHeapMemoryUsage().getMax() / MEGABYTE;
    }

    /** What was alive in a full collection, which is done for this; what was made since it ended does not count. */
    public double live() {
        memory.gc();
        return pools.stream()
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** Makes {@link #mostOld} begin anew. */
    public void forgetMostOld() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most that the old generation held at any moment since, garbage that was not collected yet included. */
    public double mostOld() {
        return pools.stream()
                        .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .max()
                        .orElse(0)
                / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
