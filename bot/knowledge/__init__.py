"""The admins' files as one frozen value: loaded whole, checked whole, or refused with every problem."""

from bot.knowledge.knowledge import Knowledge
from bot.knowledge.load import Loaded, inspect, load
from bot.knowledge.problems import KnowledgeError, Problem

__all__ = ["Knowledge", "KnowledgeError", "Loaded", "Problem", "inspect", "load"]
