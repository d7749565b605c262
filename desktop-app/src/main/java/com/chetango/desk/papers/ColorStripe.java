package com.chetango.desk.papers;

import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.UUID;

/** A box of one colour, for layouts where the colour differs from row to row. */
record ColorStripe(Color color) implements Renderable, Graphics2DRenderable {
    @Override
    public String getId() {
        return new UUID(3, color.getRGB()).toString();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
        graphics.setColor(color);
        graphics.fill(box);
    }
}
