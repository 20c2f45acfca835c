// The decorators of Nest need it, and a bundle runs a CommonJS package where the module stands that imports it: this one stands first.
import 'reflect-metadata';
